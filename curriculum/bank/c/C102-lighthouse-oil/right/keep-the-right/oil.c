#include "oil.h"

int oil_needed(int nights) {
    int burned = nights * 7;
    int total = burned + 5;
    return total;
}

int oil_left(int tank, int burned, int delivered) {
    int change = delivered - burned;
    return tank + change;
}

int log_code(int left, int right) {
    int kept = right;
    right = left;
    left = kept;
    return left * 1000 + right;
}
