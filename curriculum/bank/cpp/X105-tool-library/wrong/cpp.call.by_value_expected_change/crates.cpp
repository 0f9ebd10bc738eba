#include "crates.hpp"

void swap_numbers(int &one, int &other) {
    int mine = one;
    int yours = other;
    const int kept = mine;
    mine = yours;
    yours = kept;
}

int take(int &stock, int wanted) {
    const int given = wanted < stock ? wanted : stock;
    stock -= given;
    return given;
}

int total_weight(const Crate &one, const Crate &other) {
    return one.weight + other.weight;
}

Crate &heavier(Crate &one, Crate &other) {
    return one.weight >= other.weight ? one : other;
}
