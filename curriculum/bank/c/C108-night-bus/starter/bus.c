#include "bus.h"

/* ex-1: an array of n elements has n-1 pairs of neighbours, so a loop over pairs is one round shorter.
 * Lesson section: Neighbours in an array
 * Test: is_in_order_when_each_is_later
 * Start here: a pair has two indexes; both must lie in the array.
 */
int is_in_order(int departure[], int n) {
    (void)departure;
    (void)n;
    return -1;
}

/* ex-2: a value can be the index of another array, once you know that it lies in range.
 * Lesson section: A value as an index
 * Test: count_stars_counts_each_rating
 * Start here: first make all counters zero, then walk over the ratings.
 */
void count_stars(int rating[], int n, int count[]) {
    (void)rating;
    (void)n;
    (void)count;
}

/* ex-3: to reverse an array in place, exchange from both ends and stop in the middle.
 * Lesson section: From both ends to the middle
 * Test: turn_around_of_four_stops
 * Start here: with which index does index 0 change places? And index 1?
 */
void turn_around(int stop[], int n) {
    (void)stop;
    (void)n;
}
