#include "bills.h"

#include <limits.h>
#include <string.h>

/* ex-1: a signed overflow cannot be checked afterwards: compare with the room before you add.
 * Lesson section: Is there room?
 * Test: add_used_up_to_the_largest_int
 * Start here: how much may be added to `total` before INT_MAX is passed?
 */
int add_used(int total, int used, int *sum) {
    (void)total;
    (void)used;
    (void)sum;
    return -1;
}

/* ex-2: a shift by less than 0 or by the width of the type is undefined.
 * Lesson section: How far may you shift?
 * Test: has_alarm_of_a_number_past_the_end
 * Start here: which numbers have no bit?
 */
int has_alarm(uint32_t flags, int number) {
    (void)flags;
    (void)number;
    return -1;
}

/* ex-3: refuse what leads to a division by 0 or out of the array before you compute.
 * Lesson section: Two traps in one line
 * Test: tariff_at_without_tariffs_is_minus_1
 * Start here: write down which arguments cannot be answered.
 */
int tariff_at(const int *tariffs, int n, int hour) {
    (void)tariffs;
    (void)n;
    (void)hour;
    return -2;
}

/* ex-4: memcpy may not copy between overlapping places.
 * Lesson section: Overlapping places
 * Test: drop_first_of_an_overlap_keeps_every_reading
 * Start here: draw the array before and after, for n = 5 and count = 1.
 */
size_t drop_first(int *readings, size_t n, size_t count) {
    (void)readings;
    (void)count;
    return n + 1;
}
