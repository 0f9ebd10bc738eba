// Lines of a mail gateway. Leave this file as it is.
#pragma once

#include <string>
#include <string_view>

std::string tag(char level, int code);
std::string message(const std::string &line);
std::string_view domain(std::string_view address);
