// The roll of a seismograph.
#pragma once

#include "store.hpp"

class Roll {
public:
    explicit Roll(int count);
    ~Roll();
    Roll(const Roll &other);
    Roll &operator=(const Roll &other);
    Roll(Roll &&other) noexcept;
    Roll &operator=(Roll &&other) noexcept;

    int count() const { return count_; }
    int mark(int at) const { return block_[at]; }
    void set(int at, int mark) { block_[at] = mark; }

private:
    int count_;
    int *block_;
};
