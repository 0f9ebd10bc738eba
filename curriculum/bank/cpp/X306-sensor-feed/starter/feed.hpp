// Values of a sensor feed. Leave this file as it is.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

// A line that cannot be read; the first line is number 1.
class BadLine : public std::runtime_error {
public:
    BadLine(int number, const std::string &what) : std::runtime_error(what), number_(number) {}
    int number() const { return number_; }

private:
    int number_;
};

int value_of(const std::string &line);
int sum_of(const std::vector<std::string> &lines);
int with_retries(const std::function<int()> &read, int times);
