#include "alarm.h"

uint64_t arm(uint64_t zones, int n) {
    return zones | UINT64_C(1) << n;
}

uint64_t disarm(uint64_t zones, int n) {
    zones &= ~(UINT64_C(1) << n);
    return zones;
}

int is_armed(uint64_t zones, int n) {
    return (zones & UINT64_C(1) << n) != 0;
}

uint64_t set_floor(uint64_t zones, int floor, uint64_t plan) {
    zones &= ~(UINT64_C(15) << floor * 4);
    zones |= plan << floor * 4;
    return zones;
}
