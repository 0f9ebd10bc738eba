#include "feed.hpp"

int value_of(const std::string &line) {
    const auto sign = line.find('=');
    if (sign == std::string::npos || sign + 1 == line.size()) {
        throw std::invalid_argument(line);
    }
    int value = 0;
    for (const char digit : line.substr(sign + 1)) {
        if (digit < '0' || digit > '9') {
            throw std::invalid_argument(line);
        }
        value = value * 10 + (digit - '0');
    }
    return value;
}

int sum_of(const std::vector<std::string> &lines) {
    int sum = 0;
    for (const std::string &line : lines) sum += value_of(line);
    return sum;
}

int with_retries(const std::function<int()> &read, int times) {
    for (int call = 1;; ++call) {
        try {
            return read();
        } catch (const std::runtime_error &) {
            if (call == times) {
                throw;
            }
        }
    }
}
