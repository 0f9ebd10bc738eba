// Answers of a survey.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

std::optional<int> age(const std::string &text);
std::optional<int> oldest(const std::vector<std::optional<int>> &ages);

using Answer = std::variant<std::string, int>;

std::string shown(const Answer &answer);
