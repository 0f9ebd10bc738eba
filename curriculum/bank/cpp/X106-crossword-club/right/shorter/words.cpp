#include "words.hpp"

std::string family_name(const std::string &name) {
    return name.substr(name.rfind(' ') + 1);
}

std::string clue(const std::string &word, int row) {
    using namespace std::string_literals;
    return std::to_string(row) + ": "s + std::to_string(word.size()) + " letters, " + word.front() + "..." + word.back();
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
