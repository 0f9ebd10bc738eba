#include "roll.hpp"

#include <utility>

Roll::Roll(int count) : count_(count), block_(store::take(count)) {}

Roll::~Roll() {
    store::give_back(block_);
}

// ex-1: a type that owns something must copy what it owns, not the address of it.
// Lesson section: Two owners of one thing
// Test: a_copy_has_a_block_of_its_own
// Start here: declare the copy constructor in roll.hpp, define it here.
// (The compiler copies the address of the block.)

// ex-2: assignment has an old value to dispose of, and the new one may be the same object.
// Lesson section: The old one and the new one
// Test: assignment_copies_and_returns_the_old_block
// Start here: what belongs to the left side before the assignment?
// (The compiler copies the address of the block and forgets the old one.)

// ex-3: a move takes the resource over and leaves the other object empty but valid.
// Lesson section: Taking over
// Test: a_move_takes_the_block_over
// Start here: which two members have to be taken, and what stays behind?
// (There is no move yet, so std::move copies.)
