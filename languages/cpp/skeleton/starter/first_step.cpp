#include "first_step.hpp"

// ex-1: the one first principle of this unit.
// Lesson section: One principle a section
// Test: first_step_of_a_usual_value
// Start here: what to write first.
int first_step(int value) {
    static_cast<void>(value);
    return 0;
}
