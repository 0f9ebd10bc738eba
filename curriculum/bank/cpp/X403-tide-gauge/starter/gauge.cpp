#include "gauge.hpp"

#include <algorithm>
#include <ranges>

// ex-1: filter keeps the elements to which its predicate says yes.
// Lesson section: What a filter keeps
// Test: high_keeps_what_reaches_the_limit
// Start here: to which readings does the predicate say yes?
std::vector<int> high(const std::vector<int> &readings, int limit) {
    auto view = readings | std::views::filter([limit](int reading) { return reading < limit; });
    return {view.begin(), view.end()};
}

// ex-2: take and drop cut from the front; what is cut from the back needs the size, which may be too small.
// Lesson section: Cutting both ends
// Test: without_edges_cuts_both_ends
// Start here: how many readings are left after the back is cut?
std::vector<int> without_edges(const std::vector<int> &readings, int count) {
    auto view = readings | std::views::drop(2 * count);
    return {view.begin(), view.end()};
}

// ex-3: a view runs its function each time an element is looked at; where each call counts, store the results first.
// Lesson section: Every look is a call
// Test: measured_keeps_what_is_not_negative
// Start here: how often does a filter look at an element that it keeps?
std::vector<int> measured(const std::function<int(int)> &meter, const std::vector<int> &hours) {
    auto view = hours | std::views::transform(meter) | std::views::filter([](int result) { return result >= 0; });
    std::vector<int> results;
    for (const int result : view) {
        results.push_back(result);
    }
    return results;
}

// ex-4: algorithms give iterators; the end says "none", and an index is a distance.
// Lesson section: From an iterator to an index
// Test: highest_hour_is_the_first_of_the_highest
// Start here: what does the second argument change?
int highest_hour(const std::vector<int> &readings) {
    const auto highest = std::ranges::max_element(readings, std::ranges::greater{});
    return static_cast<int>(highest - readings.begin());
}
