// The sums of a glass bank. Leave this file as it is.
#pragma once

int crates_needed(int bottles);
double mean_kilos(int kilos, int days);
int rounded_kilos(double kilos);
long long grams_of(int bottles);
