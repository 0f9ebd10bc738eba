#include "office.hpp"

#include <utility>

// ex-1: an exception that is caught and forgotten turns an error into a wrong result.
// Lesson section: Not caught is not forgotten
// Test: cents_of_what_is_no_amount
// Start here: who should hear of the wrong text?
int cents_of(const std::string &text) {
    int cents = 0;
    try {
        for (const char digit : text) {
            if (digit < '0' || digit > '9') {
                throw std::invalid_argument("not an amount: " + text);
            }
            cents = cents * 10 + (digit - '0');
        }
    } catch (...) {
    }
    return cents;
}

// ex-2: catch by const reference, the derived class before its base.
// Lesson section: Catching by reference
// Test: report_of_an_empty_purse
// Start here: what is left of an Empty in a variable of the type std::exception?
std::string report(const std::function<void()> &job) {
    try {
        job();
    } catch (std::exception error) {
        return error.what();
    }
    return "ok";
}

// ex-3: work on a copy, and make the change with a step that cannot fail: then an error leaves everything as it was.
// Lesson section: All or nothing
// Test: refund_takes_all_amounts
// Start here: what has been written already when the third amount fails?
void refund(Purse &purse, const std::vector<int> &amounts) {
    for (const int amount : amounts) {
        purse.paid.push_back(amount);
        if (amount > purse.cents) {
            throw Empty(amount);
        }
        purse.cents -= amount;
    }
}
