// What is done with the gate of a canal lock.
#pragma once

#include <vector>

#include "gate.hpp"

class OpenGate {
public:
    explicit OpenGate(Gate &gate);

    // ex-2: a guard must not be copied: two of them would release the same thing.
    // Lesson section: One guard, one release
    // Test: an_open_gate_cannot_be_copied
    // Start here: what should the compiler do when somebody copies a guard?
    OpenGate(const OpenGate &) = default;

private:
    Gate &gate_;
};

int pass(Gate &gate, const std::vector<int> &ships, int most);
