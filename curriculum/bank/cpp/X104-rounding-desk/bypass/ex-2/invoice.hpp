// Sums on invoices.
#pragma once

int discount(int pieces);

int freight(double kilos);

int cross_sum(int number);
