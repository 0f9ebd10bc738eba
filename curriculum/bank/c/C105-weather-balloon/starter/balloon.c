#include <stdio.h>

#include "balloon.h"

/* ex-1: each conversion in the format must fit the type of its value.
 * Lesson section: One conversion per value, of its type
 * Test: reading_has_two_digit_hour_and_one_decimal
 * Start here: the values are right; the widths and the decimals are missing.
 */
void print_reading(int hour, double celsius) {
    printf("%d %f\n", hour, celsius);
}

/* ex-2: a width lines values up: on the right by itself, on the left with a minus sign.
 * Lesson section: Widths make columns
 * Test: station_name_left_and_height_right
 * Start here: %s prints text; `name` is a text.
 */
void print_station(const char *name, int metres) {
    printf("%s %d\n", name, metres);
}

/* ex-3: reading needs to know where to store, so it takes the address of each variable.
 * Lesson section: Reading wants addresses
 * Test: minutes_of_a_morning_time
 * Start here: declare hours and minutes, read them out of `clock`, then compute.
 */
int minutes_of(const char *clock) {
    return clock[0];
}
