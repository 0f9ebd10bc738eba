// Sums on invoices.
#pragma once

int discount(int pieces);

int freight(int kilos);
int freight(double kilos);

int cross_sum(int number);
