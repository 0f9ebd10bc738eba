#include "race.hpp"

// ex-2: a struct that is passed by value is copied; changes stay in the copy.
// Lesson section: Whose boat
// Test: add_fault_counts_in_the_boat_of_the_caller
// Start here: whose boat is it? One sign, in both files.
void add_fault(Boat boat) {
    boat.faults += 1;
    boat.seconds = 5;
}

// ex-3: a const reference can only be used with const member functions: the promise has to be kept all the way.
// Lesson section: Promises all the way
// Test: line_of_a_const_boat
// Start here: first the member function, then the parameter.
std::string line(Boat &boat) {
    if (boat.out()) {
        return boat.name + " out";
    }
    return boat.name + std::to_string(boat.seconds);
}
