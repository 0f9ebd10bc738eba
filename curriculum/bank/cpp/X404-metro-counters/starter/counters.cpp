#include "counters.hpp"

// ex-1: signed overflow is undefined, even if the final result would fit.
// Lesson section: The step in between
// Test: mean_of_large_numbers
// Start here: does the sum fit, before it is halved?
int mean(int one, int other) {
    return (one + other) / 2;
}

// ex-2: after an insertion, iterators into a vector are invalid; do not change what you are walking over.
// Lesson section: The ground moves
// Test: doubled_of_a_few
// Start here: where do the elements lie after the vector has grown?
std::vector<int> doubled(std::vector<int> values) {
    for (auto place = values.begin(); place != values.end(); ++place) {
        values.insert(place, *place);
        ++place;
    }
    return values;
}

// ex-3: an index has to be checked before it is used, also the first one.
// Lesson section: Before the first element
// Test: busiest_is_the_first_of_the_largest
// Start here: which index is read in the first round?
int busiest(const std::vector<int> &counts) {
    int best = 0;
    for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
        if (counts[i] > counts[best - 1]) {
            best = i + 1;
        }
    }
    return best - 1;
}

// ex-4: a variable without a value and a shift beyond the width are undefined: every path needs a value that is defined.
// Lesson section: Two more traps
// Test: flag_of_each_bit
// Start here: which numbers leave the variable without a value?
unsigned flag(int number) {
    unsigned result;
    if (number < 31) {
        result = 1 << number;
    }
    return result;
}
