#include "race.hpp"

void add_fault(Boat &boat) {
    auto &[name, seconds, faults] = boat;
    static_cast<void>(name);
    ++faults;
    seconds = seconds + 5;
}

std::string line(const Boat &boat) {
    if (boat.out()) {
        return boat.name + " out";
    }
    return boat.name + ' ' + std::to_string(boat.seconds) + 's';
}
