#include "oil.h"

int oil_needed(int nights) {
    return nights * 12;
}

int oil_left(int tank, int burned, int delivered) {
    int left = tank;
    left -= burned;
    left += delivered;
    return left;
}

int log_code(int left, int right) {
    int kept = left;
    left = right;
    right = kept;
    return left * 1000 + right;
}
