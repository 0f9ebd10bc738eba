#include "invoice.hpp"

int discount(int pieces) {
    return pieces < 10 ? 0 : pieces < 50 ? 5 : 12;
}

int freight(int kilos) {
    return kilos * 40;
}

int freight(double kilos) {
    return static_cast<int>(kilos * 40 + 0.5);
}

int cross_sum(int number) {
    return number == 0 ? 0 : number % 10 + cross_sum(number / 10);
}
