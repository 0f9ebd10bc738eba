#include "post.h"

/* ex-3: a file must see the prototype of a function before it calls it: include the header.
 * Lesson section: Include what you call
 * Test: delivery_hours_add_half_an_hour_per_stop
 * Start here: which file knows how long the flight takes?
 */
double delivery_hours(int km, int stops) {
    return -km - stops;
}

/* ex-4: one job lives in one place; others call it and do not copy it.
 * Lesson section: Defined once, used everywhere
 * Test: grain_for_a_long_flight
 * Start here: the loft knows the birds and the hours; you know the grams.
 */
int grain_for(int letters, int km) {
    return -letters - km - 1;
}
