// Drawers of a seed shop.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

template <typename T>
int count_of(const std::vector<T> &values, const T &wanted) {
    int count = 0;
    for (const T &value : values)
        if (!(value < wanted) && !(wanted < value)) ++count;
    return count;
}

template <typename T, typename... Rest>
T total(const T &first, const Rest &...rest) {
    return (first + ... + rest);
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
