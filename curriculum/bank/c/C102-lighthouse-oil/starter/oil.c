#include "oil.h"

/* ex-1: a variable holds nothing useful until you have put a value into it.
 * Lesson section: Set it first, read it later
 * Test: oil_needed_for_one_night
 * Start here: 7 litres a night, plus 5 litres that stay in the pipe.
 */
int oil_needed(int nights) {
    return nights;
}

/* ex-2: an assignment replaces the old value of a variable by a new one.
 * Lesson section: Assignment replaces the value
 * Test: oil_left_after_burning_and_delivery
 * Start here: change `left` twice between its first line and the return.
 */
int oil_left(int tank, int burned, int delivered) {
    int left = tank;

    return left;
}

/* ex-3: to exchange two values, keep one of them in a third variable first.
 * Lesson section: Exchange needs a third place
 * Test: log_code_exchanges_two_readings
 * Start here: above the return line; that line itself is right.
 */
int log_code(int left, int right) {

    return left * 1000 + right;
}
