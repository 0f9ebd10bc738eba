#include "survey.hpp"

std::optional<int> age(const std::string &text) {
    int years = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return {};
        years = years * 10 + digit - '0';
    }
    if (text.empty() || text.size() > 3) return {};
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

namespace {
struct Show {
    std::string operator()(const std::string &text) const { return "\"" + text + "\""; }
    std::string operator()(int number) const { return std::to_string(number); }
};
}  // namespace

std::string shown(const Answer &answer) {
    return std::visit(Show{}, answer);
}
