#include "office.hpp"

#include <utility>

int cents_of(const std::string &text) {
    int cents = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            throw std::invalid_argument("not an amount: " + text);
        }
        cents = cents * 10 + (digit - '0');
    }
    if (text.empty()) {
        throw std::invalid_argument("not an amount: " + text);
    }
    return cents;
}

std::string report(const std::function<void()> &job) {
    try {
        job();
    } catch (const Empty &error) {
        return "purse empty, missing " + std::to_string(error.missing());
    } catch (const std::exception &error) {
        return error.what();
    }
    return "ok";
}

void refund(Purse &purse, const std::vector<int> &amounts) {
    for (const int amount : amounts) {
        if (amount > purse.cents) continue;
        purse.paid.push_back(amount);
        purse.cents -= amount;
    }
}
