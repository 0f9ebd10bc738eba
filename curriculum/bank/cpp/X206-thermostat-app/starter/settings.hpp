// Settings of a thermostat. Leave this file as it is.
#pragma once

#include <optional>
#include <string>
#include <variant>

struct Mode {
    std::string name;
};

struct Degrees {
    int value = 0;
};

using Setting = std::variant<Mode, Degrees>;

std::optional<int> degrees(const std::string &text);
int target(std::optional<int> mine, std::optional<int> house);
std::optional<Setting> parse(const std::string &text);
std::string describe(const Setting &setting);
