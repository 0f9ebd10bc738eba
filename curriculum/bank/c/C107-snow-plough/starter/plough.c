#include "plough.h"

/* ex-1: an if chain takes the first branch whose condition is true.
 * Lesson section: Take one branch
 * Test: salt_bags_for_a_side_road
 * Start here: kind 1 gets 6 bags, kind 2 gets 4, the rest get none.
 */
int salt_bags(int road) {
    return road;
}

/* ex-2: a while loop asks before every round, also before the first one.
 * Lesson section: Repeat while it holds
 * Test: passes_until_little_snow_is_left
 * Start here: each pass takes 8 centimetres; stop at 2 or less.
 */
int passes(int snow) {
    int count = 0;

    return count + snow;
}

/* ex-3: check the first and the last round of a for loop by hand.
 * Lesson section: First and last round
 * Test: fuel_includes_both_ends
 * Start here: add up every house number from first to last.
 */
int fuel(int first, int last) {
    return last - first;
}

/* ex-4: a loop may run until something is found; the search ends at the first hit.
 * Lesson section: Search and stop
 * Test: first_stop_is_the_next_multiple
 * Start here: try one house number after the other, beginning with `from`.
 */
int first_stop(int from, int step) {
    return from + step;
}
