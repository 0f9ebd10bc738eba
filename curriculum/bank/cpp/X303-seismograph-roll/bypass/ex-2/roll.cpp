#include "roll.hpp"

#include <utility>

Roll::Roll(int count) : count_(count), block_(store::take(count)) {}

Roll::~Roll() {
    store::give_back(block_);
}

Roll::Roll(const Roll &other) : count_(other.count_), block_(store::take(other.count_)) {
    for (int i = 0; i < count_; ++i) {
        block_[i] = other.block_[i];
    }
}

// No assignment.

Roll::Roll(Roll &&other) noexcept
    : count_(std::exchange(other.count_, 0)), block_(std::exchange(other.block_, nullptr)) {}

Roll &Roll::operator=(Roll &&other) noexcept {
    if (this != &other) {
        store::give_back(block_);
        count_ = std::exchange(other.count_, 0);
        block_ = std::exchange(other.block_, nullptr);
    }
    return *this;
}
