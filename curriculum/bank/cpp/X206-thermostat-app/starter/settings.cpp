#include "settings.hpp"

// ex-1: an optional holds a value or nothing; no value of the type has to stand for "nothing".
// Lesson section: A value or nothing
// Test: degrees_of_digits
// Start here: in which cases is there no number?
std::optional<int> degrees(const std::string &text) {
    return text.empty() ? -1 : -2;
}

// ex-2: ask before you take the value out; value_or asks and answers in one step.
// Lesson section: Taking it out
// Test: target_is_mine_if_there_is_one
// Start here: which of the two settings is asked first?
int target(std::optional<int> mine, std::optional<int> house) {
    return mine == house ? -1 : -2;
}

// ex-3: a variant holds one of several types; what is put in decides which one.
// Lesson section: One of several types
// Test: parse_modes_and_degrees
// Start here: which texts are modes?
std::optional<Setting> parse(const std::string &text) {
    return Mode{text + "?"};
}

// ex-4: a variant is asked which type it holds, with get_if or visit, before it is read.
// Lesson section: Asking what is inside
// Test: describe_each_kind
// Start here: what does get_if give when it is the other type?
std::string describe(const Setting &setting) {
    return std::to_string(setting.index()) + "?";
}
