#pragma once

#include <algorithm>
#include <deque>
#include <string>
#include <utility>
#include <vector>

template <class T>
T largest(const std::vector<T> &values) {
    return *std::max_element(values.begin(), values.end());
}

template <class T>
T within(const T &value, const T &low, const T &high) {
    return std::clamp(value, low, high);
}

template <class T, int N>
class Last {
public:
    void add(T value) {
        if (size() == N) values_.pop_front();
        values_.push_back(std::move(value));
    }
    int size() const { return static_cast<int>(values_.size()); }
    const T &at(int i) const { return values_[i]; }

private:
    std::deque<T> values_;
};
