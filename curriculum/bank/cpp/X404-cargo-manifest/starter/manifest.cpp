#include "manifest.hpp"

#include <climits>

// ex-1: a reference to an element is invalid as soon as its vector has to grow.
// Lesson section: An element that moves away
// Test: repeat_first_of_a_few
// Start here: where is the first name after the vector has grown?
void repeat_first(std::vector<std::string> &names) {
    const std::string &first = names[0];
    names.push_back("--");
    names.push_back(first);
}

// ex-2: a string_view has a length and no end mark: data() alone does not say where it stops.
// Lesson section: A view has no end mark
// Test: framed_takes_a_part_as_it_is
// Start here: how does the constructor know where the text ends?
std::string framed(std::string_view part) {
    return '<' + std::string(part.data()) + '>';
}

// ex-3: check before you calculate: a division by zero has happened by the time its result is looked at.
// Lesson section: First the question, then the step
// Test: share_is_the_quotient
// Start here: for which two cases is there no quotient?
std::optional<int> share(int total, int ships) {
    const int quotient = total / ships;
    if (ships == 0) {
        return std::nullopt;
    }
    return quotient;
}
