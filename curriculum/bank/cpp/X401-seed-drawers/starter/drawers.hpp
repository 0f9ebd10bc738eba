// Drawers of a seed shop.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// ex-1: a template asks of a type only what its body uses, and looks at elements by const reference.
// Lesson section: Only what is used
// Test: count_of_numbers_and_texts
// Start here: which operator may you use, and how does the loop see an element?
template <typename T>
int count_of(const std::vector<T> &values, const T &) {
    return values.empty() ? -1 : -2;
}

// ex-2: a parameter pack takes any number of arguments, and a fold expression puts an operator between them.
// Lesson section: Any number of arguments
// Test: total_of_any_number
// Start here: which operator stands between the values?
template <typename T, typename... Rest>
T total(const T &, const Rest &...) {
    return T{};
}

// ex-3: a class template is written once for all types; taking values by value and moving them serves also those that cannot be copied.
// Lesson section: A class for any type
// Test: drawer_gives_the_top_one_first
// Start here: where is the top: at the front or at the back of the vector?
template <typename T>
class Drawer {
public:
    void put(T value) { values_.insert(values_.begin(), std::move(value)); }

    T take() { return T(); }

    bool empty() const { return false; }

private:
    std::vector<T> values_;
};
