#include "glass.hpp"

int crates_needed(int bottles) {
    const int full = bottles / 20;
    const int rest = bottles % 20;
    return full + (rest > 0);
}

double mean_kilos(int kilos, int days) {
    return kilos / days + (kilos % days != 0 ? 0.5 : 0.0);
}

int rounded_kilos(double kilos) {
    return static_cast<int>(kilos + 0.5);
}

long long grams_of(int bottles) {
    return 450LL * bottles;
}
