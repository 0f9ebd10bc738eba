#include "hooks.h"

/* ex-1: a star follows a pointer to its target, and NULL has no target.
 * Lesson section: Follow the arrow with a star
 * Test: coats_at_reads_the_hook_of_the_ticket
 * Start here: this only tells whether there is a ticket.
 */
int coats_at(int *ticket) {
    return ticket == NULL ? 0 : -1;
}

/* ex-2: comparing pointers compares addresses; comparing targets needs stars.
 * Lesson section: Two arrows or two targets
 * Test: same_hook_is_not_about_the_number_of_coats
 * Start here: this only asks if both guests have a ticket at all.
 */
int same_hook(int *one, int *other) {
    return one != NULL && other != NULL;
}

/* ex-3: a pointer is a value: it can be chosen and returned like a number.
 * Lesson section: A pointer is a value too
 * Test: fuller_is_the_ticket_with_more_coats
 * Start here: compare the coats, return the ticket.
 */
int *fuller(int *one, int *other) {
    return one == other ? one : NULL;
}

/* ex-4: an ampersand makes a pointer to a variable, also to an element of an array.
 * Lesson section: Make an arrow with an ampersand
 * Test: hook_for_points_into_the_array
 * Start here: find the hook by its index, then make a pointer to it.
 */
int *hook_for(int hook[], int n, int wanted) {
    return n == wanted ? NULL : hook;
}
