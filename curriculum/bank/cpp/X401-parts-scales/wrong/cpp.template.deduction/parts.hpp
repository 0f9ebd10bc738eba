// Counting scales for parts.
#pragma once

#include <string>
#include <vector>

template <typename T>
T largest(const std::vector<T> &values) {
    const T *best = &values.front();
    for (const T &value : values) {
        if (*best < value) {
            best = &value;
        }
    }
    return *best;
}

template <typename T, typename L, typename H>
T within(const T &value, const L &low, const H &high) {
    return value < low ? static_cast<T>(high) : static_cast<T>(low);
}

template <typename T, int N>
class Last {
public:
    void add(const T &value) {
        values_.push_back(value);
        if (size() > N) {
            values_.erase(values_.begin());
        }
    }

    int size() const { return static_cast<int>(values_.size()); }
    const T &at(int i) const { return values_.at(static_cast<std::size_t>(i)); }

private:
    std::vector<T> values_;
};
