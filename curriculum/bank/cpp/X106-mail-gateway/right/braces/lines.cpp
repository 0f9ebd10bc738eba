#include "lines.hpp"

std::string tag(char level, int code) {
    return std::string{'[', level, '-'} + std::to_string(code) + ']';
}

std::string message(const std::string &line) {
    const std::string mark = ": ";
    for (std::size_t i = 0; i + mark.size() <= line.size(); ++i)
        if (line.compare(i, mark.size(), mark) == 0) return line.substr(i + mark.size());
    return line;
}

std::string_view domain(std::string_view address) {
    const auto at = address.find('@');
    if (at == std::string_view::npos) {
        return {};
    }
    return address.substr(at + 1);
}
