#include "invoice.hpp"

int discount(int pieces) {
    if (pieces >= 50) return 12;
    if (pieces >= 10) return 5;
}

int freight(int kilos) {
    return kilos * 40;
}

int freight(double kilos) {
    return static_cast<int>(kilos * 40 + 0.5);
}

int cross_sum(int number) {
    if (number < 10) {
        return number;
    }
    return number % 10 + cross_sum(number / 10);
}
