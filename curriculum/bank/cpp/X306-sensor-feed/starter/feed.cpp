#include "feed.hpp"

// ex-1: throw where the error is found, with an object that says what was wrong.
// Lesson section: Where the error is found
// Test: value_of_good_lines
// Start here: three things may be wrong with a line.
int value_of(const std::string &line) {
    return line.empty() ? -1 : -2;
}

// ex-2: catch where something can be added: translate an error into one that the caller understands.
// Lesson section: Translating an error
// Test: sum_of_good_lines
// Start here: what does this function know that value_of does not?
int sum_of(const std::vector<std::string> &lines) {
    return lines.empty() ? -1 : -2;
}

// ex-3: throw; passes on the exception that was caught, whole and with its own type.
// Lesson section: Passing on what was caught
// Test: with_retries_gives_the_first_good_result
// Start here: what happens after the last call failed?
int with_retries(const std::function<int()> &read, int times) {
    return read ? -times : -1;
}
