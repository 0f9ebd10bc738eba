#include "crates.hpp"

void swap_numbers(int &one, int &other) {
    const int kept = one;
    one = other;
    other = kept;
}

int take(int &stock, int wanted) {
    stock -= wanted;
    return wanted;
}

int total_weight(const Crate &one, const Crate &other) {
    return one.weight + other.weight;
}

Crate &heavier(Crate &one, Crate &other) {
    return one.weight >= other.weight ? one : other;
}
