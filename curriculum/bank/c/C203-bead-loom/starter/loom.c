#include "loom.h"

/* ex-1: an array arrives in a function as a pointer to its first element; its length stays behind.
 * Lesson section: An array arrives as a pointer
 * Test: count_colour_in_a_part_of_a_row
 * Start here: n tells where to stop, and nothing else does.
 */
int count_colour(int beads[], int n, int colour) {
    return n > 0 && *beads == colour ? -1 : -2;
}

/* ex-2: a[i] is *(a + i), so any pointer into an array can be used like an array.
 * Lesson section: An index works on any pointer
 * Test: copy_row_copies_the_beads
 * Start here: copy bead by bead, then work out where the next row begins.
 */
int *copy_row(int *to, int *from, int n) {
    return from != to && n > 0 ? to : to + 1;
}

/* ex-3: == on two arrays compares where they are; only a walk compares what is in them.
 * Lesson section: Compare bead by bead
 * Test: same_beads_in_two_rows
 * Start here: this looks at the two addresses.
 */
int same_beads(int *one, int *other, int n) {
    return n > 0 && one == other;
}

/* ex-4: the last element lies at end - 1; step back before you look.
 * Lesson section: From both ends
 * Test: is_mirrored_with_an_even_number
 * Start here: one finger on each end, and both move inwards.
 */
int is_mirrored(int *first, int *end) {
    return end - first > 100;
}
