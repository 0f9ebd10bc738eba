#include "feed.hpp"

int value_of(const std::string &line) {
    const auto sign = line.find('=');
    const std::string digits = sign == std::string::npos ? "" : line.substr(sign + 1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) throw std::invalid_argument{line};
    return std::stoi(digits);
}

int sum_of(const std::vector<std::string> &lines) {
    int sum = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        try {
            sum += value_of(lines[i]);
        } catch (const std::exception &error) {
            throw BadLine{static_cast<int>(i) + 1, error.what()};
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
