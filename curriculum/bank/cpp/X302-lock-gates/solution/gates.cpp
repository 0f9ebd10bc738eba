#include "gates.hpp"

#include <stdexcept>

OpenGate::OpenGate(Gate &gate) : gate_(gate) {
    gate_.unbar();
}

OpenGate::~OpenGate() {
    gate_.bar();
}

int pass(Gate &gate, const std::vector<int> &ships, int most) {
    if (ships.empty()) {
        return 0;
    }
    const OpenGate held(gate);
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
    return passed;
}
