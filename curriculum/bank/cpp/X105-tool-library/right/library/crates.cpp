#include "crates.hpp"

#include <algorithm>
#include <utility>

void swap_numbers(int &one, int &other) {
    std::swap(one, other);
}

int take(int &stock, int wanted) {
    const int before = stock;
    stock = std::max(0, stock - wanted);
    return before - stock;
}

int total_weight(const Crate &one, const Crate &other) {
    return other.weight + one.weight;
}

Crate &heavier(Crate &one, Crate &other) {
    if (other.weight > one.weight) return other;
    return one;
}
