#include "door.h"

/* ex-1: a range takes two full comparisons, joined by &&; two ranges are joined by ||.
 * Lesson section: Ranges are made of comparisons
 * Test: night_shift_late_in_the_evening
 * Start here: the shift goes over midnight, so it is two ranges.
 */
int is_night_shift(int hour) {
    (void)hour;
    return -1;
}

/* ex-2: == compares two values and gives 1 or 0, so three values take two comparisons.
 * Lesson section: == gives 1 or 0
 * Test: counts_agree_when_all_are_equal
 * Start here: one == compares two values; what does it give back?
 */
int counts_agree(int first, int second, int third) {
    (void)first;
    (void)second;
    (void)third;
    return -1;
}

/* ex-3: zero is false and every other number is true; ! turns a truth around and always gives 1 or 0.
 * Lesson section: What counts as true
 * Test: alarm_rings_for_smoke_or_water
 * Start here: use the logical operators; they ask only if a number is zero.
 */
int alarm_rings(int smoke, int water, int muted) {
    (void)smoke;
    (void)water;
    (void)muted;
    return -1;
}

/* ex-4: && does not look at its right side when the left side is false.
 * Lesson section: The right side may be skipped
 * Test: door_opens_for_a_good_badge_and_a_known_finger
 * Start here: a call may stand on the right side of &&.
 */
int door_opens(int badge) {
    (void)badge;
    return -1;
}
