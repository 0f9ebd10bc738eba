// Counting scales for parts.
#pragma once

#include <string>
#include <vector>

inline int largest(const std::vector<int> &values) {
    int best = values.front();
    for (const int value : values) best = best < value ? value : best;
    return best;
}

inline std::string largest(const std::vector<std::string> &values) {
    const std::string *best = &values.front();
    for (const std::string &value : values)
        if (*best < value) best = &value;
    return *best;
}

inline double largest(const std::vector<double> &values) {
    double best = values.front();
    for (const double value : values) best = best < value ? value : best;
    return best;
}

template <typename T>
T within(const T &value, const T &low, const T &high) {
    if (value < low) {
        return low;
    }
    if (high < value) {
        return high;
    }
    return value;
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
