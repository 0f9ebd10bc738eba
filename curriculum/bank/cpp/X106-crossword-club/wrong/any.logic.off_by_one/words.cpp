#include "words.hpp"

std::string family_name(const std::string &name) {
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos) {
        return name;
    }
    return name.substr(space);
}

std::string clue(const std::string &word, int row) {
    std::string line = std::to_string(row);
    line += ": " + std::to_string(word.size()) + " letters, ";
    line += word.front();
    line += "...";
    line += word.back();
    return line;
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
