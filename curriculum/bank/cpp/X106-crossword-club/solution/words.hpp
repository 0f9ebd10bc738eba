// What a crossword club does with words.
#pragma once

#include <string>
#include <string_view>

std::string family_name(const std::string &name);
std::string clue(const std::string &word, int row);
bool fits(std::string_view word, std::string_view pattern);
