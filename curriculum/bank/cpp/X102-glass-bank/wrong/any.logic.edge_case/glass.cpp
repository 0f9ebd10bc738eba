#include "glass.hpp"

int crates_needed(int bottles) {
    return bottles / 20 + 1;
}

double mean_kilos(int kilos, int days) {
    return static_cast<double>(kilos) / days;
}

int rounded_kilos(double kilos) {
    return static_cast<int>(kilos + 0.5);
}

long long grams_of(int bottles) {
    return 450LL * bottles;
}
