// Answers of a survey.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

// ex-1: the type of a result should say that there may be none.
// Lesson section: A result that may be missing
// Test: age_of_digits
// Start here: the type of the result, here and in survey.cpp.
int age(const std::string &text);
// ex-2: an optional begins empty, can be assigned, and is asked before its value is used.
// Lesson section: Nothing so far
// Test: oldest_of_those_with_an_age
// Start here: what is the oldest before the first round?
int oldest(const std::vector<std::optional<int>> &ages);

// ex-3: a variant replaces a letter that says which member counts: the type itself knows.
// Lesson section: Instead of a letter
// Test: shown_of_each_kind
// Start here: one line in place of the struct.
struct Answer {
    char kind = 't';
    std::string text;
    int number = 0;

    Answer(std::string with) : text(std::move(with)) {}
    Answer(int with) : kind('n'), number(with) {}
};

std::string shown(const Answer &answer);
