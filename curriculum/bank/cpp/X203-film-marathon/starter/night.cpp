#include "night.hpp"

#include <algorithm>

// ex-1: erase invalidates iterators from its place on; it returns the one to go on with.
// Lesson section: What erase leaves behind
// Test: drop_short_also_of_neighbours
// Start here: what does erase give back?
void drop_short(std::vector<int> &films, int least) {
    const auto stop = films.end();
    for (auto film = films.begin(); film != stop; ++film) {
        if (*film < least) {
            films.erase(film);
        }
    }
}

// ex-2: end() points behind the last element: compare with it before you dereference.
// Lesson section: The place behind the last
// Test: first_fit_is_the_first_one
// Start here: which of the two questions has to come first?
int first_fit(const std::vector<int> &films, int room) {
    auto film = films.begin();
    while (*film > room && film != films.end()) {
        ++film;
    }
    return *film;
}

// ex-3: a range is half-open: its first iterator belongs to it, its second one does not.
// Lesson section: From here up to, but without
// Test: from_longest_to_the_end
// Start here: which film does films.end() - 1 point to?
std::vector<int> from_longest(const std::vector<int> &films) {
    const auto longest = std::max_element(films.begin(), films.end() - 1);
    return std::vector<int>(longest, films.end() - 1);
}
