#include "report.hpp"

// ex-1: the elements of a vector have the indices 0 to size() - 1.
// Lesson section: Where a vector ends
// Test: slowest_anywhere
// Start here: which indices exist in a vector of three?
int slowest(const std::vector<int> &times) {
    int most = 0;
    for (std::size_t i = 1; i <= times.size(); ++i) {
        if (times[i] > most) {
            most = times[i];
        }
    }
    return most;
}

// ex-2: in a range-for, auto makes a copy and auto & means the element.
// Lesson section: auto copies
// Test: clip_lowers_what_is_above
// Start here: what is changed in the loop today?
void clip(std::vector<int> &times, int limit) {
    for (auto time : times) {
        if (time > limit) {
            time = limit;
        }
    }
}

// ex-3: size() has no sign: below 0 it wraps around to a huge number.
// Lesson section: A size knows no minus
// Test: rises_are_counted
// Start here: what is size() - 1 for an empty vector?
int rises(const std::vector<int> &times) {
    int count = 0;
    for (std::size_t i = 0; i != times.size() - 1; ++i) {
        if (times[i] < times[i + 1]) {
            ++count;
        }
    }
    return count - 1;
}

// ex-4: a vector made with a size has that many elements already; push_back adds behind them.
// Lesson section: Round brackets make elements
// Test: last_times_in_order
// Start here: what does the vector hold before the loop?
std::vector<int> last_times(const std::vector<int> &times, int count) {
    std::vector<int> last(count);
    for (std::size_t i = times.size() - count; i < times.size(); ++i) {
        last.push_back(times[i]);
    }
    return last;
}
