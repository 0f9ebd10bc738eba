#include "crates.hpp"

void swap_numbers(int &one, int &other) {
    const int kept = one;
    one = other;
    other = kept;
}

int take(int &stock, int wanted) {
    const int given = wanted < stock ? wanted : stock;
    stock -= given;
    return given;
}

int total_weight(const Crate &one, const Crate &other) {
    return one.weight + other.weight;
}

Crate heavier(const Crate &one, const Crate &other) {
    return one.weight >= other.weight ? one : other;
}
