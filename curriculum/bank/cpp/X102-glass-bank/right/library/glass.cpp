#include "glass.hpp"

#include <cmath>

int crates_needed(int bottles) {
    int crates = bottles / 20;
    if (bottles % 20 != 0) ++crates;
    return crates;
}

double mean_kilos(int kilos, int days) {
    return 1.0 * kilos / days;
}

int rounded_kilos(double kilos) {
    return static_cast<int>(std::lround(kilos));
}

long long grams_of(int bottles) {
    auto grams = 450LL;
    grams *= bottles;
    return grams;
}
