#include "survey.hpp"

std::optional<int> age(const std::string &text) {
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    const int years = std::stoi(text);
    if (years == 0) return std::nullopt;
    return years;
}

std::optional<int> oldest(const std::vector<std::optional<int>> &ages) {
    std::optional<int> most;
    for (const auto &each : ages) {
        if (each && (!most || *each > *most)) {
            most = each;
        }
    }
    return most;
}

std::string shown(const Answer &answer) {
    if (const auto *const text = std::get_if<std::string>(&answer)) {
        return '"' + *text + '"';
    }
    return std::to_string(std::get<int>(answer));
}
