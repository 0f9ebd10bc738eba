#include "lines.hpp"

std::string tag(char level, int code) {
    std::string text = "[";
    text += level;
    text += "-" + std::to_string(code) + "]";
    return text;
}

std::string message(const std::string &line) {
    const auto colon = line.rfind(": ");
    if (colon == std::string::npos) {
        return line;
    }
    return line.substr(colon + 2);
}

std::string_view domain(std::string_view address) {
    const auto at = address.find('@');
    if (at == std::string_view::npos) {
        return {};
    }
    return address.substr(at + 1);
}
