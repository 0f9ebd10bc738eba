#include "office.hpp"

#include <utility>

int cents_of(const std::string &text) {
    if (text.empty() || text.find_first_not_of("0123456789") != std::string::npos)
        throw std::invalid_argument{"not an amount: " + text};
    return std::stoi(text);
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
    int left = purse.cents;
    for (const int amount : amounts) {
        if (amount > left) throw Empty{amount - left};
        left -= amount;
    }
    purse.paid.insert(purse.paid.end(), amounts.begin(), amounts.end());
    purse.cents = left;
}
