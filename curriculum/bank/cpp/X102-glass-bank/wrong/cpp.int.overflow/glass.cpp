#include "glass.hpp"

int crates_needed(int bottles) {
    const int full = bottles / 20;
    const int rest = bottles % 20;
    return full + (rest > 0);
}

double mean_kilos(int kilos, int days) {
    return static_cast<double>(kilos) / days;
}

int rounded_kilos(double kilos) {
    return static_cast<int>(kilos + 0.5);
}

long long grams_of(int bottles) {
    return bottles * 450;
}
