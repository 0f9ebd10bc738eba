// Answers of a survey.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

std::optional<int> age(const std::string &text);
std::optional<int> oldest(const std::vector<std::optional<int>> &ages);

struct Answer {
    std::optional<std::string> text;
    std::optional<int> number;

    Answer(std::string with) : text(std::move(with)) {}
    Answer(int with) : number(with) {}
};

std::string shown(const Answer &answer);
