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
        return "ok";
    } catch (const std::exception &error) {
        const auto *const empty = dynamic_cast<const Empty *>(&error);
        return empty != nullptr ? "purse empty, missing " + std::to_string(empty->missing()) : error.what();
    }
}

void refund(Purse &purse, const std::vector<int> &amounts) {
    Purse after = purse;
    for (const int amount : amounts) {
        if (amount > after.cents) {
            throw Empty(amount - after.cents);
        }
        after.cents -= amount;
        after.paid.push_back(amount);
    }
    purse = std::move(after);
}
