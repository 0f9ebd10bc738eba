#include "stage.h"

/* ex-1: a function with a result must return one on every path through it.
 * Lesson section: Return on every path
 * Test: limited_lifts_a_low_level_to_dark
 * Start here: the level that needs no limit is done; two paths are missing.
 */
int limited(int level) {
    return level;
}

/* ex-2: a call is a value: use what the function returns, or it is lost.
 * Lesson section: A call is a value
 * Test: faded_stops_at_full
 * Start here: add, then let `limited` do its job.
 */
int faded(int level, int change) {
    return level - change;
}

/* ex-3: an early return settles a special case, so the rest can be simple.
 * Lesson section: Settle special cases early
 * Test: steps_to_dark_is_minus_one_when_it_never_gets_dark
 * Start here: settle the case that never ends, then count.
 */
int steps_to_dark(int level, int drop) {
    return level + drop;
}
