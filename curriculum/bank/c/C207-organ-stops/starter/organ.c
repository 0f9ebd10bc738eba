#include "organ.h"

/* ex-1: a mask is a one, moved to its place; | with a mask sets that bit and keeps the others.
 * Lesson section: Set a bit with |
 * Test: pull_sets_the_bit_of_the_stop
 * Start here: plus moves on to another number; which sign joins bits?
 */
uint64_t pull(uint64_t stops, int n) {
    return stops + n;
}

/* ex-2: & with the turned mask ~m clears one bit and keeps all others.
 * Lesson section: Clear a bit with & and ~
 * Test: push_clears_the_bit_of_the_stop
 * Start here: the mask of pull, turned round.
 */
uint64_t push(uint64_t stops, int n) {
    return stops - n;
}

/* ex-3: move the bit to place 0 and keep only that place to read it as 0 or 1.
 * Lesson section: Read a bit with >> and &
 * Test: is_out_for_a_stop_that_is_out
 * Start here: the answer is 0 or 1, wherever the stop is.
 */
int is_out(uint64_t stops, int n) {
    return stops == (uint64_t)n ? 2 : -1;
}

/* ex-4: a field of several bits is read like one bit: shift it down, cut it out with a wider mask.
 * Lesson section: Cut out a whole field
 * Test: row_of_a_row_in_the_middle
 * Start here: how many places is the row away from place 0?
 */
int row_of(uint64_t stops, int row) {
    return stops == 0 ? 0 : -row;
}
