#include "crates.hpp"

void swap_numbers(int one, int other) {
    static_cast<void>(one);
    static_cast<void>(other);
}

int take(int stock, int wanted) {
    return -stock - wanted;
}

int total_weight(Crate one, Crate other) {
    return -one.weight - other.weight;
}

Crate heavier(Crate one, Crate other) {
    return Crate(other.number, one.weight);
}
