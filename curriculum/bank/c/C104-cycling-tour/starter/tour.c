#include "tour.h"

/* ex-1: the remainder wraps a count around, and % has the same rank as * and /.
 * Lesson section: The remainder goes round in a circle
 * Test: arrival_past_midnight_begins_at_zero_again
 * Start here: to which part of the line does the % belong?
 */
int arrival(int start, int minutes) {
    return start + minutes % 1440;
}

/* ex-2: operators have a rank, and round brackets overrule it.
 * Lesson section: Rank, and how brackets overrule it
 * Test: mean_height_of_three_heights
 * Start here: which of the three heights is divided here?
 */
int mean_height(int first, int second, int third) {
    return first + second + third / 3;
}

/* ex-3: an int divided by an int has no fraction; make one side a double first.
 * Lesson section: When the fraction must stay
 * Test: speed_keeps_the_half
 * Start here: the result type is double; which type has the division?
 */
double speed(int metres, int seconds) {
    return metres / seconds;
}

/* ex-4: with whole numbers the order matters: multiply first, divide last.
 * Lesson section: Multiply first, divide last
 * Test: drink_for_less_than_a_hundred
 * Start here: what is 90 / 100 in whole numbers?
 */
int drink_for(int km, int per_hundred) {
    return km / 100 * per_hundred;
}
