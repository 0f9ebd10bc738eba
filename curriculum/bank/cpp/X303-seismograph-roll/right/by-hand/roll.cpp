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

Roll &Roll::operator=(const Roll &other) {
    if (this == &other) return *this;
    int *const fresh = store::take(other.count_);
    for (int i = 0; i < other.count_; ++i) fresh[i] = other.block_[i];
    store::give_back(block_);
    block_ = fresh;
    count_ = other.count_;
    return *this;
}

Roll::Roll(Roll &&other) noexcept : count_(other.count_), block_(other.block_) {
    other.count_ = 0;
    other.block_ = nullptr;
}

Roll &Roll::operator=(Roll &&other) noexcept {
    Roll taken(std::move(other));
    std::swap(count_, taken.count_);
    std::swap(block_, taken.block_);
    return *this;
}
