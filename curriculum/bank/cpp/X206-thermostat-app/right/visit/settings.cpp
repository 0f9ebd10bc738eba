#include "settings.hpp"

std::optional<int> degrees(const std::string &text) {
    if (text.empty() || text.size() > 2) {
        return std::nullopt;
    }
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        number = number * 10 + (digit - '0');
    }
    return number;
}

int target(std::optional<int> mine, std::optional<int> house) {
    return mine.value_or(house.value_or(18));
}

std::optional<Setting> parse(const std::string &text) {
    if (text == "away" || text == "boost") {
        return Mode{text};
    }
    if (const auto number = degrees(text)) {
        return Degrees{*number};
    }
    return std::nullopt;
}

std::string describe(const Setting &setting) {
    return std::visit(
        [](const auto &held) -> std::string {
            if constexpr (std::is_same_v<decltype(held), const Mode &>) return "mode " + held.name;
            else return std::to_string(held.value) + " degrees";
        },
        setting);
}
