#include "tank.hpp"

Tank::Tank(int capacity) : capacity_(capacity < 0 ? 0 : capacity) {}

int Tank::capacity() const {
    return capacity_;
}

int Tank::level() const {
    return level_ > capacity_ ? capacity_ : level_ < 0 ? 0 : level_;
}

int Tank::fill(int litres) {
    if (litres > 0) level_ += litres;
    return level_ > capacity_ ? level_ - capacity_ : 0;
}

int Tank::drain(int litres) {
    if (litres > 0) level_ -= litres;
    return litres > 0 ? litres : 0;
}
