#include "hire.h"

#include <stdio.h>
#include <string.h>

/* ex-1: an initializer with names sets members, and all others become 0.
 * Lesson section: One name for what belongs together
 * Test: new_hire_was_never_extended
 * Start here: name the members that you have values for; the text needs a line of its own.
 */
Hire new_hire(const char *tool, char shelf, Date due, int cents) {
    Hire hire = {.tool = "?", .extended = -1};
    (void)tool;
    (void)shelf;
    (void)due;
    (void)cents;
    return hire;
}

/* ex-2: C has no == for structs: compare member by member, and text with strcmp.
 * Lesson section: Compared member by member
 * Test: same_hire_does_not_look_behind_the_text
 * Start here: list all members, also those of the struct inside.
 */
int same_hire(Hire a, Hire b) {
    (void)a;
    (void)b;
    return -1;
}

/* ex-3: an assignment copies a whole struct, with the arrays and structs inside of it.
 * Lesson section: Copied as a whole
 * Test: take_out_moves_whole_hires_up
 * Start here: find the place first; then everything behind it moves up by one.
 */
size_t take_out(Hire list[], size_t n, const char *tool) {
    (void)list;
    (void)tool;
    return n + 1;
}
