#include "lines.hpp"

std::string tag(char level, int code) {
    return std::string("[") + level + "-" + std::to_string(code) + "]";
}

std::string message(const std::string &line) {
    const auto colon = line.find(": ");
    if (colon == std::string::npos) {
        return line;
    }
    return line.substr(colon + 2);
}

std::string_view domain(std::string_view address) {
    if (address.find('@') == std::string_view::npos) return "";
    address.remove_prefix(address.find('@') + 1);
    return address;
}
