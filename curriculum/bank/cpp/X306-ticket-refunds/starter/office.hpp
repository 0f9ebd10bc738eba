// Refunds at a ticket office. Leave this file as it is.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

// There is not enough in a purse.
class Empty : public std::runtime_error {
public:
    explicit Empty(int missing) : std::runtime_error("purse empty"), missing_(missing) {}
    int missing() const { return missing_; }

private:
    int missing_;
};

struct Purse {
    int cents = 0;
    std::vector<int> paid;
};

int cents_of(const std::string &text);
std::string report(const std::function<void()> &job);
void refund(Purse &purse, const std::vector<int> &amounts);
