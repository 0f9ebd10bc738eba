#include "oil.h"

int oil_needed(int nights) {
    int total = 5;
    total = total + 7 * nights;
    return total;
}

int oil_left(int tank, int burned, int delivered) {
    int left = tank;
    left = left - burned;
    left = left + delivered;
    return left;
}

int log_code(int left, int right) {
    int kept = left;
    left = right;
    right = kept;
    return left * 1000 + right;
}
