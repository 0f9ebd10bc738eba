#include "tank.hpp"

Tank::Tank(int capacity) : capacity_(capacity) {
    if (capacity_ < 0) {
        capacity_ = 0;
    }
}

int Tank::capacity() const {
    return capacity_;
}

int Tank::level() const {
    return level_;
}

int Tank::fill(int litres) {
    if (litres <= 0) return 0;
    this->level_ += litres;
    const int over = level_ > capacity_ ? level_ - capacity_ : 0;
    level_ -= over;
    return over;
}

int Tank::drain(int litres) {
    if (litres <= 0) return 0;
    if (litres > level_) litres = level_;
    level_ -= litres;
    return litres;
}
