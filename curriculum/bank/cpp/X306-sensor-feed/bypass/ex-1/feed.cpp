#include "feed.hpp"

int value_of(const std::string &line) {
    const auto sign = line.find('=');
    if (sign == std::string::npos) throw std::invalid_argument(line);
    return std::stoi(line.substr(sign + 1));
}

int sum_of(const std::vector<std::string> &lines) {
    int sum = 0, number = 0;
    for (const std::string &line : lines) {
        ++number;
        try {
            sum += value_of(line);
        } catch (const std::invalid_argument &error) {
            throw BadLine(number, error.what());
        }
    }
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
