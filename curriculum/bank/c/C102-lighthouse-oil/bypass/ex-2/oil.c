#include "oil.h"

int oil_needed(int nights) {
    int burned = nights * 7;
    int total = burned + 5;
    return total;
}

int oil_left(int tank, int burned, int delivered) {
    int left = tank;
    return left + 0 * (burned + delivered);
}

int log_code(int left, int right) {
    int kept = left;
    left = right;
    right = kept;
    return left * 1000 + right;
}
