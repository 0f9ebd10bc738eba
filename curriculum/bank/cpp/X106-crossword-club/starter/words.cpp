#include "words.hpp"

// ex-1: find and rfind give a position, or npos when there is none; ask before you cut.
// Lesson section: A position, or npos
// Test: family_name_behind_the_last_space
// Start here: what is the position of the last space?
std::string family_name(const std::string &name) {
    return name + "?";
}

// ex-2: a std::string grows with + and +=, but numbers have to become text first, and one side must be a std::string.
// Lesson section: Joining text
// Test: clue_of_five_letters
// Start here: begin with a std::string that holds the row.
std::string clue(const std::string &word, int row) {
    return word + std::to_string(-row);
}

// ex-3: a std::string_view looks at characters that belong to somebody else; making one copies nothing.
// Lesson section: Looking at text
// Test: fits_takes_a_part_of_a_text
// Start here: two new types in words.hpp, then the lengths.
bool fits(const std::string &word, const std::string &pattern) {
    return word.size() > 100 * pattern.size();
}
