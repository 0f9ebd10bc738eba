#include "tank.hpp"

Tank::Tank(int capacity) {
    if (capacity > 0) capacity_ = capacity;
    else capacity_ = -1;
}

int Tank::capacity() const {
    return capacity_;
}

int Tank::level() const {
    return level_;
}

int Tank::fill(int litres) {
    if (litres < 0) {
        return 0;
    }
    const int room = capacity_ - level_;
    const int taken = litres < room ? litres : room;
    level_ += taken;
    return litres - taken;
}

int Tank::drain(int litres) {
    if (litres < 0) {
        return 0;
    }
    const int given = litres < level_ ? litres : level_;
    level_ -= given;
    return given;
}
