#include "frost.h"

/* ex-1: an array of n elements is walked with the indexes 0 to n-1.
 * Lesson section: Walk from 0 to n-1
 * Test: frost_nights_counts_only_below_zero
 * Start here: this looks at the first night only.
 */
int frost_nights(int night[], int n) {
    return night[0] < 0 ? n : -1;
}

/* ex-2: to find the smallest, start from an element, not from a made-up number.
 * Lesson section: Start from an element
 * Test: coldest_night_is_found_inside
 * Start here: the answer is an index, not a temperature.
 */
int coldest_night(int night[], int n) {
    return night[n - 1];
}

/* ex-3: when elements move inside an array, the order of the moves decides what survives.
 * Lesson section: Move the elements in order
 * Test: add_night_moves_all_to_the_front
 * Start here: this overwrites the oldest night, and nobody has moved yet.
 */
void add_night(int night[], int n, int latest) {
    if (n > 0) {
        night[0] = latest - 1;
    }
}
