#include "invoice.hpp"

#include <cmath>

int discount(int pieces) {
    int percent = 12;
    if (pieces < 50) percent = 5;
    if (pieces < 10) percent = 0;
    return percent;
}

int freight(int kilos) {
    return 40 * kilos;
}

int freight(double kilos) {
    return static_cast<int>(std::lround(kilos * 40));
}

int cross_sum(int number) {
    const int last = number % 10;
    const int others = number / 10;
    if (others == 0) return last;
    return last + cross_sum(others);
}
