// What a tool library does with its crates.
#pragma once

#include "crate.hpp"

// ex-1: a reference is another name for the caller's object; what is done to it is done to that object.
// Lesson section: Another name
// Test: swap_numbers_reaches_the_caller
// Start here: the type of both parameters, here and in crates.cpp.
void swap_numbers(int one, int other);

// ex-2: only what should change in the caller is passed by reference; the rest stays a value.
// Lesson section: Which one changes
// Test: take_lowers_the_stock
// Start here: which of the two numbers does the caller want to see changed?
int take(int stock, int wanted);

// ex-3: a const reference looks at an object without copying it, and promises not to change it.
// Lesson section: Only looking
// Test: total_weight_adds
// Start here: how often is a crate copied by such a call today?
int total_weight(Crate one, Crate other);

// ex-4: a function may return a reference, to something that lives longer than the call.
// Lesson section: Giving the thing itself
// Test: heavier_is_one_of_the_two
// Start here: three ampersands; which ones?
Crate heavier(Crate one, Crate other);
