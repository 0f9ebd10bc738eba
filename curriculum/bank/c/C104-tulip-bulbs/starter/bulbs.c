#include "bulbs.h"

/* ex-1: whole numbers divide into a quotient and a remainder; % gives the remainder.
 * Lesson section: Quotient and remainder
 * Test: loose_bulbs_after_full_boxes
 * Start here: one box holds 15 bulbs; this line counts the boxes, not the loose bulbs.
 */
int loose_bulbs(int bulbs) {
    return bulbs / 15;
}

/* ex-2: operators have a rank, and round brackets overrule it.
 * Lesson section: Rank and round brackets
 * Test: boxes_needed_when_the_last_box_is_part_full
 * Start here: this line forgets the last box when it is only part full.
 */
int boxes_needed(int bulbs) {
    return bulbs / 15;
}

/* ex-3: an int divided by an int has no fraction; make one side a double to get it.
 * Lesson section: A fraction needs a double
 * Test: mean_weight_keeps_the_half
 * Start here: add the two weights, then divide.
 */
double mean_weight(int first, int second) {
    return first - second;
}

/* ex-4: with whole numbers the order matters: multiply before you divide.
 * Lesson section: Multiply first, divide last
 * Test: percent_sprouted_of_a_part
 * Start here: you need a factor of 100, and its place matters.
 */
int percent_sprouted(int sprouted, int planted) {
    return sprouted / planted;
}
