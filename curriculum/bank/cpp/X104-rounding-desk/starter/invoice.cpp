#include "invoice.hpp"

// ex-1: on every path a value has to be made before it is returned.
// Lesson section: A path without a value
// Test: discount_from_each_bound_on
// Start here: which path do 60 pieces take?
int discount(int pieces) {
    int percent;
    if (pieces < 10) {
        percent = 0;
    } else if (pieces < 50) {
        percent = 5;
    } else if (pieces < 50) {
        percent = 12;
    }
    return percent;
}

int freight(int kilos) {
    return kilos * 40;
}

// ex-3: a function that calls itself needs a case in which it does not.
// Lesson section: The case that ends it
// Test: cross_sum_of_several_digits
// Start here: for which numbers is the sum clear without another call?
int cross_sum(int number) {
    return number % 10 + cross_sum(number / 10);
}
