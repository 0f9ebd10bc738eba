#include "almanac.h"

/* The body is right. The first line makes no promise yet: see ex-1 in almanac.h. */
int hours_above(int *tide, int n, int mark) {
    int hours = 0;
    for (int i = 0; i < n; i++) {
        if (tide[i] > mark) {
            hours++;
        }
    }
    return hours;
}

/* ex-2: an address taken from constant data stays a pointer to const, all the way to the caller.
 * Lesson section: Keep the promise on the way out
 * Test: highest_points_into_the_almanac
 * Start here: remember an address; which type must that variable have?
 */
const int *highest(const int *tide, int n) {
    return n > 0 ? NULL : tide; /* a stand-in, so that the file builds */
}

/* ex-3: read through the pointer to const, write through the other one.
 * Lesson section: Read here, write there
 * Test: corrected_writes_the_new_levels
 * Start here: which of the two arrays may you write to?
 */
int corrected(const int *tide, int n, int shift, int *out) {
    return tide == out ? n : -shift - 1; /* a stand-in, so that the file builds */
}
