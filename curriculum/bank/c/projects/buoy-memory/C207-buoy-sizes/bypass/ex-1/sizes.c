#include <stddef.h>

#include "sizes.h"

int is_power_of_two(size_t number) {
    static const size_t known[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i] == number) {
            return 1;
        }
    }
    return 0;
}

size_t rounded_up(size_t number, size_t power) {
    return (number + power - 1) & ~(power - 1);
}
