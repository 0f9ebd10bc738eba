#include "jobs.h"

/* ex-1: when an int meets a double, C computes with doubles; an int with an int stays an int.
 * Lesson section: The wider type wins
 * Test: mean_ms_keeps_the_fraction
 * Start here: both operands are ints, and so is what a division of them gives.
 */
double mean_ms(int total_ms, int jobs) {
    (void)total_ms;
    (void)jobs;
    return -1;
}

/* ex-2: turning a double into an int cuts toward zero, on both sides of it.
 * Lesson section: To int means: toward zero
 * Test: whole_seconds_of_a_forward_drift
 * Start here: this cuts toward zero; move the value away from zero first.
 */
int whole_seconds(double drift) {
    return (int)drift;
}

/* ex-3: the type of a product comes from its operands, not from the place where you store it.
 * Lesson section: Widen before the product
 * Test: bytes_moved_of_a_few_files
 * Start here: this is only one of the two numbers; their product may be larger than an int.
 */
long long bytes_moved(int files, int bytes_each) {
    (void)bytes_each;
    return files;
}

/* ex-4: when an int meets an unsigned, the int becomes unsigned, and a negative number becomes a huge one.
 * Lesson section: Signed meets unsigned
 * Test: is_late_above_the_limit
 * Start here: the wider type long long can hold every int and every unsigned.
 */
int is_late(int minutes, unsigned limit) {
    (void)minutes;
    (void)limit;
    return -1;
}
