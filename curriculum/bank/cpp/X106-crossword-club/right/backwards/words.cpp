#include "words.hpp"

std::string family_name(const std::string &name) {
    std::size_t start = name.size();
    while (start > 0 && name[start - 1] != ' ') --start;
    return name.substr(start);
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
    while (!word.empty() && !pattern.empty()) {
        if (pattern.front() != '.' && pattern.front() != word.front()) return false;
        word.remove_prefix(1);
        pattern.remove_prefix(1);
    }
    return word.empty() && pattern.empty();
}
