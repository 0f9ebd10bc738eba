#include "race.hpp"

void add_fault(Boat &boat) {
    boat.faults += 1;
    boat.seconds += 5;
}

std::string line(const Boat &boat) {
    std::string text = boat.name;
    text += ' ';
    text += boat.out() ? "out" : std::to_string(boat.seconds) + "s";
    return text;
}
