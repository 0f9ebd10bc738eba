#include "gates.hpp"

#include <stdexcept>

OpenGate::OpenGate(Gate &gate) : gate_(gate) {
    gate_.unbar();
}

OpenGate::~OpenGate() {
    gate_.bar();
}

int pass(Gate &gate, const std::vector<int> &ships, int most) {
    int passed = 0;
    if (!ships.empty()) {
        OpenGate guard{gate};
        for (auto ship = ships.begin(); ship != ships.end() && *ship <= most; ++ship) {
            if (*ship <= 0) throw std::invalid_argument("no ship is that short");
            gate.let_through(*ship);
            ++passed;
        }
    }
    return passed;
}
