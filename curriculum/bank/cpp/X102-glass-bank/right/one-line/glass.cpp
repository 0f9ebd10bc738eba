#include "glass.hpp"

int crates_needed(int bottles) {
    return (bottles + 19) / 20;
}

double mean_kilos(int kilos, int days) {
    return kilos / static_cast<double>(days);
}

int rounded_kilos(double kilos) {
    return static_cast<int>(kilos + 0.5);
}

long long grams_of(int bottles) {
    return static_cast<long long>(bottles) * 450;
}
