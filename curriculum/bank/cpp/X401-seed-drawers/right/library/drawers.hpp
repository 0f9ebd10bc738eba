#pragma once

#include <algorithm>
#include <stack>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

template <class T>
int count_of(const std::vector<T> &values, const T &wanted) {
    return static_cast<int>(std::count(values.begin(), values.end(), wanted));
}

template <class T>
T total(const T &only) {
    return only;
}

template <class T, class... Rest>
T total(const T &first, const T &second, const Rest &...rest) {
    return total<T>(first + second, rest...);
}

template <class T>
class Drawer {
public:
    void put(T &&value) { values_.push(std::move(value)); }
    void put(const T &value) requires std::is_copy_constructible_v<T> { values_.push(value); }
    T take() {
        if (values_.empty()) throw std::out_of_range{"empty"};
        T top{std::move(values_.top())};
        values_.pop();
        return top;
    }
    bool empty() const { return values_.empty(); }

private:
    std::stack<T, std::vector<T>> values_;
};
