#include "oil.h"

int oil_needed(int nights) {
    int burned = nights * 7;
    int total = burned + 5;
    return total;
}

int oil_left(int tank, int burned, int delivered) {
    int left = tank;
    left -= burned;
    left += delivered;
    return left;
}

int log_code(int left, int right) {
    return left < right ? right * 1000 + left : left * 1000 + right;
}
