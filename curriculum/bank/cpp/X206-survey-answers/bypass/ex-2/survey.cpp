#include "survey.hpp"

std::optional<int> age(const std::string &text) {
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    return std::stoi(text);
}

std::optional<int> oldest(const std::vector<std::optional<int>> &ages) {
    int most = -1;
    for (const auto &each : ages) {
        if (each.value_or(-1) > most) most = *each;
    }
    return most;
}

std::string shown(const Answer &answer) {
    if (const auto *const text = std::get_if<std::string>(&answer)) {
        return '"' + *text + '"';
    }
    return std::to_string(std::get<int>(answer));
}
