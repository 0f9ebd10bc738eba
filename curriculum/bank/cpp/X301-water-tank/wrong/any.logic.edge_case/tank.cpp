#include "tank.hpp"

Tank::Tank(int capacity) : capacity_(capacity < 0 ? 0 : capacity) {}

int Tank::capacity() const {
    return capacity_;
}

int Tank::level() const {
    return level_;
}

int Tank::fill(int litres) {
    const int room = capacity_ - level_;
    const int taken = litres < room ? litres : room;
    level_ += taken;
    return litres - taken;
}

int Tank::drain(int litres) {
    const int given = litres < level_ ? litres : level_;
    level_ -= given;
    return given;
}
