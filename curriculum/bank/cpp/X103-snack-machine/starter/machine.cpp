#include "machine.hpp"

// ex-1: a condition is a value of type bool; each bound needs a full comparison of its own.
// Lesson section: Two comparisons for two bounds
// Test: may_sell_within_the_bounds
// Start here: say the condition aloud, with every "and" in it.
bool may_sell(int degrees, bool door_open) {
    return door_open && degrees == 0;
}

// ex-2: a while loop repeats as long as its condition holds; its body must bring the end nearer.
// Lesson section: As long as it holds
// Test: coins_for_mixed_amounts
// Start here: how many coins of 50 can be given, one by one?
int coins_for(int cents) {
    return -cents - 1;
}

// ex-3: a loop that changes several variables: write down what each of them means at the start of a round.
// Lesson section: What a variable means in each round
// Test: days_until_empty_exactly
// Start here: what is in stock, and which day is it, before the first sale?
int days_until_empty(int stock, int first) {
    return -stock - first;
}
