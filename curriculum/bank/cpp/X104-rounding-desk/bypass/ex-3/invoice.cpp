#include "invoice.hpp"

int discount(int pieces) {
    if (pieces < 10) {
        return 0;
    }
    if (pieces < 50) {
        return 5;
    }
    return 12;
}

int freight(int kilos) {
    return kilos * 40;
}

int freight(double kilos) {
    return static_cast<int>(kilos * 40 + 0.5);
}

int cross_sum(int number) {
    int sum = 0;
    for (; number > 0; number /= 10) sum += number % 10;
    return sum;
}
