#include <stddef.h>

#include "sizes.h"

int is_power_of_two(size_t number) {
    return (number & (number - 1)) == 0;
}

size_t rounded_up(size_t number, size_t power) {
    return (number + power - 1) & ~(power - 1);
}
