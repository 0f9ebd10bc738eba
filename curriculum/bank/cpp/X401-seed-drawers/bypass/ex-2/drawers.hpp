// Drawers of a seed shop.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

template <typename T>
int count_of(const std::vector<T> &values, const T &wanted) {
    int count = 0;
    for (const T &value : values) {
        if (value == wanted) {
            ++count;
        }
    }
    return count;
}

template <typename T>
T total(const T &a) {
    return a;
}

template <typename T>
T total(const T &a, const T &b) {
    return a + b;
}

template <typename T>
T total(const T &a, const T &b, const T &c) {
    return a + b + c;
}

template <typename T>
class Drawer {
public:
    void put(T value) { values_.push_back(std::move(value)); }

    T take() {
        if (empty()) {
            throw std::out_of_range("the drawer is empty");
        }
        T top = std::move(values_.back());
        values_.pop_back();
        return top;
    }

    bool empty() const { return values_.empty(); }

private:
    std::vector<T> values_;
};
