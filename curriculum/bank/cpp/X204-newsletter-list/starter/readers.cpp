#include "readers.hpp"

#include <algorithm>

// ex-1: remove_if moves what stays to the front; erase makes the container smaller.
// Lesson section: Moved, not removed
// Test: forget_idle_makes_the_vector_smaller
// Start here: what is done with the iterator that comes back?
void forget_idle(std::vector<Reader> &readers) {
    const auto rest = std::remove_if(readers.begin(), readers.end(), [](const Reader &reader) { return reader.opened == 0; });
    static_cast<void>(rest);
}

// ex-2: a capture by value is a copy; mutable lets the lambda change that copy, nothing else.
// Lesson section: Whose sum
// Test: opened_in_adds_up
// Start here: which sum does the lambda add to?
int opened_in(const std::vector<Reader> &readers, const std::string &town) {
    int sum = 0;
    std::for_each(readers.begin(), readers.end(), [sum, town](const Reader &reader) mutable {
        if (reader.town == town) {
            sum += reader.opened;
        }
    });
    return sum;
}

// ex-3: a comparator must be an order: never both "a before b" and "b before a".
// Lesson section: First key, second key
// Test: by_town_then_by_letters
// Start here: is Ada of Bern before Bo of Aarau, if she opened more?
void by_town(std::vector<Reader> &readers) {
    std::sort(readers.begin(), readers.end(), [](const Reader &one, const Reader &other) {
        return one.town < other.town || one.opened > other.opened;
    });
}

// ex-4: a lambda that is returned must own what it captured.
// Lesson section: Longer than the function
// Test: from_is_used_long_after_the_call
// Start here: how long does the parameter live?
std::function<bool(const Reader &)> from(std::string town) {
    return [&town](const Reader &reader) { return reader.town == town; };
}
