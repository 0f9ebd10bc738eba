#include "organ.h"

uint64_t pull(uint64_t stops, int n) {
    uint64_t mask = UINT64_C(1) << n;
    return stops | mask;
}

uint64_t push(uint64_t stops, int n) {
    uint64_t mask = UINT64_C(1) << n;
    return stops & ~mask;
}

int is_out(uint64_t stops, int n) {
    return (stops & UINT64_C(1) << n) != 0;
}

int row_of(uint64_t stops, int row) {
    return (stops >> (8 * row)) & 0xFF;
}
