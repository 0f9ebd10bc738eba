#include "settings.hpp"

std::optional<int> degrees(const std::string &text) {
    std::optional<int> number;
    if (text.empty() || text.size() > 2) return number;
    if (text.find_first_not_of("0123456789") != std::string::npos) return number;
    number = std::stoi(text);
    return number;
}

int target(std::optional<int> mine, std::optional<int> house) {
    if (mine) {
        return *mine;
    }
    return house.value_or(18);
}

std::optional<Setting> parse(const std::string &text) {
    std::optional<Setting> setting;
    const auto number = degrees(text);
    if (number.has_value()) setting = Degrees{number.value()};
    else if (text == "away" || text == "boost") setting = Mode{text};
    return setting;
}

std::string describe(const Setting &setting) {
    if (const Mode *const mode = std::get_if<Mode>(&setting)) {
        return "mode " + mode->name;
    }
    return std::to_string(std::get<Degrees>(setting).value) + " degrees";
}
