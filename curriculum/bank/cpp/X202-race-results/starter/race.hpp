// Results of a boat race.
#pragma once

#include <string>

struct Boat {
    // ex-1: what a new object begins with stands in the struct, once for all.
    // Lesson section: How a boat begins
    // Test: a_new_boat_begins_with_zeros
    // Start here: two numbers in the struct.
    std::string name;
    int seconds = 1;
    int faults = -1;

    bool out() { return faults > 3; }
};

void add_fault(Boat boat);
std::string line(Boat &boat);
