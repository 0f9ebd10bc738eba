// Counting scales for parts.
#pragma once

#include <string>
#include <vector>

// ex-1: a function template is written once; the compiler makes a function for each type it is called with.
// Lesson section: Written once
// Test: largest_of_any_type
// Start here: one template for both, and no copies on the way.
inline int largest(const std::vector<int> &values) {
    int best = values.front();
    for (int value : values) {
        if (best < value) {
            best = value;
        }
    }
    return best;
}

inline std::string largest(const std::vector<std::string> &values) {
    std::string best = values.front();
    for (std::string value : values) {
        if (best < value) {
            best = value;
        }
    }
    return best;
}

// ex-2: a template asks of a type only what its body uses.
// Lesson section: What a type must be able to do
// Test: within_of_a_type_with_one_operator
// Start here: which operators does the body need today?
inline int within(int value, int low, int high) {
    if (value < low) {
        return low;
    }
    return value > high ? high : value;
}

inline double within(double value, double low, double high) {
    if (value < low) {
        return low;
    }
    return value > high ? high : value;
}

// ex-3: a class template may take types and numbers; both are part of the type.
// Lesson section: A type made of parameters
// Test: last_three_numbers
// Start here: which two things in the old class are fixed?
class LastThree {
public:
    void add(int value) {
        values_.push_back(value);
        if (size() > 3) {
            values_.erase(values_.begin());
        }
    }

    int size() const { return static_cast<int>(values_.size()); }
    int at(int i) const { return values_.at(static_cast<std::size_t>(i)); }

private:
    std::vector<int> values_;
};
