// Results of a boat race.
#pragma once

#include <string>

struct Boat {
    std::string name;
    int seconds = 0;
    int faults = 1;

    bool out() const { return faults >= 3; }
};

void add_fault(Boat &boat);
std::string line(const Boat &boat);
