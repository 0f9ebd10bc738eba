#include "lift.h"

/* ex-1: a range takes two full comparisons, joined by &&.
 * Lesson section: A range is two comparisons
 * Test: lift_runs_neither_early_nor_late
 * Start here: this line asks only half of the question.
 */
int lift_runs(int hour) {
    return hour > 9;
}

/* ex-2: == asks if two values are equal; = stores a value.
 * Lesson section: == asks, = stores
 * Test: last_ride_is_at_half_past_three
 * Start here: the hour must be 15 and the minute must be 30.
 */
int is_last_ride(int hour, int minute) {
    return hour + minute;
}

/* ex-3: zero is false, every other number is true, and || needs only one true side.
 * Lesson section: What counts as true
 * Test: helper_comes_when_beginner_is_any_number_but_zero
 * Start here: younger than 8, or a beginner.
 */
int needs_helper(int age, int beginner) {
    return age < beginner;
}

/* ex-4: ! turns true into false and false into true.
 * Lesson section: Turn a truth around
 * Test: chair_is_not_safe_with_any_ice
 * Start here: wind of at most 60, and no ice.
 */
int chair_is_safe(int wind, int ice) {
    return wind < ice;
}
