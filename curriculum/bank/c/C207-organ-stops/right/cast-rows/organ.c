#include "organ.h"

uint64_t pull(uint64_t stops, int n) {
    return stops | (uint64_t)1 << n;
}

uint64_t push(uint64_t stops, int n) {
    uint64_t mask = (uint64_t)1 << n;
    return (stops | mask) ^ mask;
}

int is_out(uint64_t stops, int n) {
    return (stops >> n) & 1;
}

int row_of(uint64_t stops, int row) {
    return (uint8_t)(stops >> row * 8);
}
