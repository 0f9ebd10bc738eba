#include "race.hpp"

void add_fault(Boat &boat) {
    boat.faults += 1;
    boat.seconds += 5;
}

std::string line(Boat boat) {
    if (boat.out()) return boat.name + " out";
    return boat.name + ' ' + std::to_string(boat.seconds) + 's';
}
