#include "scale.h"

/* ex-1: with a pointer to it, a function can change a variable of its caller.
 * Lesson section: Change the caller's variable
 * Test: weigh_in_changes_the_total_of_the_caller
 * Start here: this forgets what was in the total before.
 */
void weigh_in(int *total, int kilos) {
    *total = kilos;
}

/* ex-2: to exchange two variables of the caller, exchange the targets, not the pointers.
 * Lesson section: Exchange the targets
 * Test: trade_places_exchanges_both_numbers
 * Start here: after this line the left number is lost; keep it first.
 */
void trade_places(int *left, int *right) {
    *left = *right;
}

/* ex-3: a function can hand back several results through pointers.
 * Lesson section: More than one result
 * Test: split_weight_gives_tons_and_rest
 * Start here: whole tons into one target, the rest into the other.
 */
void split_weight(int kilos, int *tons, int *rest) {
    if (tons != NULL && rest != NULL) {
        *tons = kilos;
    }
}

/* ex-4: a return value can tell if it worked, while a pointer carries the change.
 * Lesson section: Success and change
 * Test: take_aboard_refuses_and_changes_nothing
 * Start here: ask first, change later.
 */
int take_aboard(int *free_kilos, int kilos) {
    return *free_kilos - kilos;
}
