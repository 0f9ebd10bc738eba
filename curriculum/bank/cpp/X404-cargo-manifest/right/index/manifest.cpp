#include "manifest.hpp"

#include <climits>

void repeat_first(std::vector<std::string> &names) {
    if (names.empty()) return;
    names.emplace_back("--");
    std::string again = names[0];
    names.push_back(again);
}

std::string framed(std::string_view part) {
    std::string text = "<";
    text += part;
    text += '>';
    return text;
}

std::optional<int> share(int total, int ships) {
    if (ships == 0 || (total == INT_MIN && ships == -1)) {
        return std::nullopt;
    }
    return total / ships;
}
