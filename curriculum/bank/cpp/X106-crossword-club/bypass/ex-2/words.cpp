#include "words.hpp"

std::string family_name(const std::string &name) {
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos) {
        return name;
    }
    return name.substr(space + 1);
}

std::string clue(const std::string &word, int row) {
    return std::to_string(row) + ": 5 letters, " + word.substr(0, 1) + "..." + word.substr(4);
}

bool fits(std::string_view word, std::string_view pattern) {
    if (word.size() != pattern.size()) {
        return false;
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (pattern[i] != '.' && pattern[i] != word[i]) {
            return false;
        }
    }
    return true;
}
