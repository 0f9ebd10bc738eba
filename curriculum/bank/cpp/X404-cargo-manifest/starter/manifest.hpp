// A manifest of a port. Leave this file as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

void repeat_first(std::vector<std::string> &names);
std::string framed(std::string_view part);
std::optional<int> share(int total, int ships);
