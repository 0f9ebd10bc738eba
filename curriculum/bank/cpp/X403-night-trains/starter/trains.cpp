#include "trains.hpp"

#include <algorithm>
#include <ranges>

// ex-1: views are chained with |: each step describes a range, and nothing is copied in between.
// Lesson section: A chain of views
// Test: cities_with_beds_in_order
// Start here: which step comes first, the choice or the city?
std::vector<std::string> cities_with_beds(const std::vector<Train> &trains) {
    return {std::to_string(trains.size())};
}

// ex-2: a projection tells an algorithm which part of an element to look at.
// Lesson section: Looking at one part
// Test: by_departure_sorts
// Start here: a copy first; then one call.
std::vector<Train> by_departure(const std::vector<Train> &trains) {
    return {trains.begin(), trains.begin()};
}

// ex-3: take and drop_while cut a range; a view ends where its range ends.
// Lesson section: Cutting a range
// Test: beds_of_next_from_now_on
// Start here: which trains are skipped, and how many are left over then?
int beds_of_next(const std::vector<Train> &trains, int now, int count) {
    return trains.empty() ? -now - 1 : -count - 1;
}

// ex-4: views are lazy: each use runs their functions again. Searching stops by itself.
// Lesson section: Lazy means: at each use
// Test: first_word_that_is_good
// Start here: how often may checked be called for the word that is found?
std::string first_word(const std::function<bool(const std::string &)> &checked, const std::vector<std::string> &words) {
    return words.empty() && !checked ? "?" : "!";
}
