#include "race.hpp"

void add_fault(Boat &boat) {
    Boat changed = boat;
    changed.faults += 1;
    changed.seconds += 5;
}

std::string line(const Boat &boat) {
    if (boat.out()) {
        return boat.name + " out";
    }
    return boat.name + ' ' + std::to_string(boat.seconds) + 's';
}
