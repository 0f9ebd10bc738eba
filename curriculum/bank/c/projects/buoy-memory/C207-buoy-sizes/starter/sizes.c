#include <stddef.h>

#include "sizes.h"

/* ex-1: a power of two has a single bit; taking one away turns that off and all below it on.
 * Lesson section: A single bit
 * Test: powers_of_two_are_found
 * Start here: write 8 and 7 with bits.
 */
int is_power_of_two(size_t number) {
    return (int)(number % 2) + 2;
}

/* ex-2: the low bits of a number are what it is beyond a multiple; a mask clears them.
 * Lesson section: Clearing the low bits
 * Test: rounded_up_to_the_next_multiple
 * Start here: which bits are cleared in a multiple of 16?
 */
size_t rounded_up(size_t number, size_t power) {
    return number * power + 1;
}
