#include "gates.hpp"

#include <stdexcept>

// ex-1: the constructor acquires, the destructor releases: a resource is tied to the lifetime of an object.
// Lesson section: Bound to a lifetime
// Test: an_open_gate_shuts_at_the_end_of_its_scope
// Start here: what has to happen when the object is made, and when it ends?
OpenGate::OpenGate(Gate &gate) : gate_(gate) {
    static_cast<void>(gate_);
}

// ex-3: a named guard in the scope covers every way out: the end, an early return, an exception.
// Lesson section: Every way out
// Test: pass_shuts_after_the_last_ship
// Start here: count the ways out of this function.
int pass(Gate &gate, const std::vector<int> &ships, int most) {
    if (ships.empty()) {
        return 0;
    }
    gate.unbar();
    int passed = 0;
    for (const int length : ships) {
        if (length <= 0) {
            throw std::invalid_argument("a ship without a length");
        }
        if (length > most) {
            return passed;
        }
        gate.let_through(length);
        ++passed;
    }
    gate.bar();
    return passed;
}
