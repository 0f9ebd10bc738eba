#include "race.hpp"

Boat add_fault(const Boat &boat) {
    return {boat.name, boat.seconds + 5, boat.faults + 1};
}

std::string line(const Boat &boat) {
    if (boat.out()) {
        return boat.name + " out";
    }
    return boat.name + ' ' + std::to_string(boat.seconds) + 's';
}
