#include "rack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ex-1: let the caller bring the buffer and its size, and never write past that size.
 * Lesson section: The caller brings the buffer
 * Test: jar_label_stays_inside_a_small_buffer
 * Start here: which function of stdio.h writes text and respects a size?
 */
int jar_label(char *out, size_t size, const char *spice, int grams) {
    (void)spice;
    (void)grams;
    if (size > 0) {
        out[0] = '\0';
    }
    return -1;
}

/* ex-2: a block from the heap outlives the function that asked for it; the caller frees it.
 * Lesson section: A block that outlives the call
 * Test: shelf_sign_two_signs_at_a_time
 * Start here: count the bytes of both names, of what stands between, and of the end.
 */
char *shelf_sign(const char *left, const char *right) {
    (void)left;
    (void)right;
    return NULL;
}

/* ex-3: a string literal lives as long as the program, so its address may be returned.
 * Lesson section: Text that is there already
 * Test: heat_name_needs_no_memory
 * Start here: no buffer is needed, because the three texts never change.
 */
const char *heat_name(int heat) {
    (void)heat;
    return NULL;
}

/* ex-4: a pointer into the caller's text may be returned: it lives as long as that text.
 * Lesson section: Text that is there already
 * Test: last_word_points_into_the_line
 * Start here: string.h has a function that searches from the end.
 */
const char *last_word(const char *line) {
    (void)line;
    return NULL;
}
