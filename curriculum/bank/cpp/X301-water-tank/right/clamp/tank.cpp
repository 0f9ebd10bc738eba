#include "tank.hpp"

#include <algorithm>

Tank::Tank(int capacity) : capacity_{std::max(capacity, 0)} {}

int Tank::capacity() const { return capacity_; }
int Tank::level() const { return level_; }

int Tank::fill(int litres) {
    const int taken = std::clamp(litres, 0, capacity_ - level_);
    level_ += taken;
    return std::max(litres, 0) - taken;
}

int Tank::drain(int litres) {
    const int given = std::clamp(litres, 0, level_);
    level_ -= given;
    return given;
}
