#include "probe.h"

/* ex-1: a sum overflows in the type of its operands, so choose a wide one before you compute.
 * Lesson section: Every type has an end
 * Test: millis_past_the_end_of_32_bits
 * Start here: one day has 86400000 milliseconds; 25 days need more than 32 bits.
 */
int64_t millis(int32_t days) {
    return days;
}

/* ex-2: an intermediate result can overflow even if the final one fits.
 * Lesson section: Watch the step in between
 * Test: middle_of_very_large_depths
 * Start here: half of the way from low to high.
 */
int32_t middle(int32_t low, int32_t high) {
    return high - low;
}

/* ex-3: unsigned numbers have no minus: below zero they start again at the top.
 * Lesson section: Unsigned never goes below zero
 * Test: melt_balance_of_a_warm_year_is_negative
 * Start here: the answer needs a sign, and the two meters have none.
 */
int64_t melt_balance(uint32_t frozen, uint32_t melted) {
    return melted - frozen;
}

/* ex-4: small types grow to int in a sum; only a cast cuts the result back to their width.
 * Lesson section: Small types grow to int
 * Test: ticks_between_across_a_new_start
 * Start here: how far is it from the earlier reading to the later one?
 */
int ticks_between(uint8_t earlier, uint8_t later) {
    return earlier - later;
}
