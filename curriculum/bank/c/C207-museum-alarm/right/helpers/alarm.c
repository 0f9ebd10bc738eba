#include "alarm.h"

static uint64_t bits(uint64_t pattern, int places) {
    return pattern << places;
}

uint64_t arm(uint64_t zones, int n) {
    return zones | bits(1, n);
}

uint64_t disarm(uint64_t zones, int n) {
    return (zones | bits(1, n)) ^ bits(1, n);
}

int is_armed(uint64_t zones, int n) {
    int armed = 0;
    if (zones & bits(1, n)) {
        armed = 1;
    }
    return armed;
}

uint64_t set_floor(uint64_t zones, int floor, uint64_t plan) {
    uint64_t old = zones >> 4 * floor & 15;
    return zones ^ bits(old ^ plan, 4 * floor);
}
