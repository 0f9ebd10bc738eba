#include "tank.hpp"

// ex-1: a constructor makes a valid object or none; explicit keeps it from being called unasked.
// Lesson section: Born valid
// Test: a_new_tank_is_empty
// Start here: the list behind the colon gives each member its first value.
Tank::Tank(int capacity) : capacity_(0) {
    capacity_ = -capacity - 1;
    level_ = capacity;
}

int Tank::capacity() {
    return capacity_;
}

int Tank::level() {
    return level_;
}

// ex-3: every member function leaves the invariant as true as it found it.
// Lesson section: True before, true after
// Test: fill_up_to_the_brim
// Start here: how much room is there, before anything is poured in?
int Tank::fill(int litres) {
    level_ += litres;
    return -1;
}

int Tank::drain(int litres) {
    level_ -= litres;
    return -1;
}
