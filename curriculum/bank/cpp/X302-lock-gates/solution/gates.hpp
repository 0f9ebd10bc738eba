// What is done with the gate of a canal lock.
#pragma once

#include <vector>

#include "gate.hpp"

class OpenGate {
public:
    explicit OpenGate(Gate &gate);
    ~OpenGate();

    OpenGate(const OpenGate &) = delete;
    OpenGate &operator=(const OpenGate &) = delete;

private:
    Gate &gate_;
};

int pass(Gate &gate, const std::vector<int> &ships, int most);
