#include "manifest.hpp"

#include <climits>

void repeat_first(std::vector<std::string> &names) {
    if (names.empty()) {
        return;
    }
    const std::string first = names.front();
    names.push_back("--");
    names.push_back(first);
}

std::string framed(std::string_view part) {
    return '<' + std::string(part) + '>';
}

std::optional<int> share(int total, int ships) {
    if (ships == 0) {
        return std::nullopt;
    }
    return total / ships;
}
