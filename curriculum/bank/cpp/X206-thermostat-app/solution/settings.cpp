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
    if (mine) {
        return *mine;
    }
    return house.value_or(18);
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
    if (const Mode *const mode = std::get_if<Mode>(&setting)) {
        return "mode " + mode->name;
    }
    return std::to_string(std::get<Degrees>(setting).value) + " degrees";
}
