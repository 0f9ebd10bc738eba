#include "laundry.h"

/* ex-1: a switch jumps to the label that equals its value; several labels may mark one place.
 * Lesson section: Labels that share a body
 * Test: minutes_of_stages_that_share_an_answer
 * Start here: one case is there; all other names still go to the default.
 */
int minutes_of(enum stage stage) {
    switch (stage) {
    case FILL:
        return 6;
    default:
        return -1;
    }
}

/* ex-2: a switch over an enum can be a table of what follows what.
 * Lesson section: From one state to the next
 * Test: next_stage_goes_through_them_in_order
 * Start here: draw the stages with arrows; only one of them looks at the wool.
 */
enum stage next_stage(enum stage stage, int wool) {
    return wool ? FILL : stage;
}

/* ex-3: without a break, a case runs on into the next one; default takes all that is left.
 * Lesson section: Leave the switch in time
 * Test: price_of_a_small_load
 * Start here: the prices are right, but follow the small load through the switch.
 */
int price(char load) {
    int cents = 0;
    switch (load) {
    case 's':
        cents = 300;
        /* fall through */
    case 'l':
        cents = 600;
    }
    return cents;
}
