#include "roll.hpp"

#include <utility>

Roll::Roll(int count) : count_(count), block_(store::take(count)) {}

Roll::~Roll() {
    store::give_back(block_);
}

Roll::Roll(const Roll &other) : Roll(other.count_) {}

Roll &Roll::operator=(const Roll &other) {
    if (this != &other) {
        Roll copy(other);
        std::swap(count_, copy.count_);
        std::swap(block_, copy.block_);
    }
    return *this;
}

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
