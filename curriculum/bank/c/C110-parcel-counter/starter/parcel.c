#include "parcel.h"

/* ex-1: a function with a result must return one on every path through it.
 * Lesson section: Every path ends in a return
 * Test: postage_of_light_parcels
 * Start here: five kinds of parcels, so five ways out.
 */
int postage(int grams) {
    (void)grams;
    return -2;
}

/* ex-2: a call stands for the value it returned; each further call does the work again.
 * Lesson section: A call stands for its value
 * Test: postage_on_scale_takes_the_tray_away
 * Start here: one call of weigh, one call of postage.
 */
int postage_on_scale(void) {
    return -2;
}

/* ex-3: an early return settles a special case, so the rest can be simple.
 * Lesson section: Settle special cases first
 * Test: postage_for_all_adds_up
 * Start here: which two cases can be settled before any sum?
 */
int postage_for_all(int parcels, int grams) {
    (void)parcels;
    (void)grams;
    return -2;
}
