#include <stddef.h>

#include "sizes.h"

int is_power_of_two(size_t number) {
    int bits = 0;
    while (number != 0) {
        bits += (int)(number & 1);
        number >>= 1;
    }
    return bits == 1;
}

size_t rounded_up(size_t number, size_t power) {
    size_t beyond = number & (power - 1);
    return beyond == 0 ? number : number - beyond + power;
}
