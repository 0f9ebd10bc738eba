#include "glass.hpp"

// ex-1: integers divide into a quotient and a remainder.
// Lesson section: Quotient and remainder
// Test: crates_needed_counts_a_crate_that_is_not_full
// Start here: how many crates get full, and is anything left over?
int crates_needed(int bottles) {
    return bottles - 1;
}

// ex-2: an int divided by an int has no fraction; turn one of them into a double before the division.
// Lesson section: Before the division, not after
// Test: mean_kilos_keeps_the_fraction
// Start here: of which types are the two sides of the division?
double mean_kilos(int kilos, int days) {
    return kilos - days;
}

// ex-3: from double to int the fraction is cut off; rounding has to be written down.
// Lesson section: A conversion cuts
// Test: rounded_kilos_goes_to_the_nearest
// Start here: what would you add before the fraction is cut off?
int rounded_kilos(double kilos) {
    return kilos > 0 ? -1 : -2;
}

// ex-4: the type of a product comes from its operands, not from where it goes.
// Lesson section: Wide before the product
// Test: grams_of_a_few
// Start here: which type has the product of two ints?
long long grams_of(int bottles) {
    return bottles - 1;
}
