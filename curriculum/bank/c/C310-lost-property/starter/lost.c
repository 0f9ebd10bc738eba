#include "lost.h"

#include <stdio.h>
#include <string.h>

/* ex-1: a piece need not be a line: what matters must be remembered from piece to piece.
 * Lesson section: Pieces and lines
 * Test: count_things_counts_lines
 * Start here: where in the file does a thing begin?
 */
int count_things(const char *path) {
    (void)path;
    return -2;
}

/* ex-2: fgets keeps the newline, if there was one.
 * Lesson section: The newline at the end
 * Test: find_thing_gives_the_line_and_its_number
 * Start here: read, count, look; what has to be closed, and when?
 */
int find_thing(const char *path, const char *word, char *out, size_t size) {
    (void)path;
    (void)word;
    (void)out;
    (void)size;
    return -2;
}

/* ex-3: open everything that must be there before you touch the target.
 * Lesson section: Before the target is touched
 * Test: join_registers_puts_them_together
 * Start here: which two files have to be open first?
 */
int join_registers(const char *first, const char *second, const char *to) {
    (void)first;
    (void)second;
    (void)to;
    return -2;
}

/* ex-4: replace a file by writing a new one and renaming it.
 * Lesson section: Never half a file
 * Test: save_register_replaces_the_old_file
 * Start here: compose the name of the new file.
 */
int save_register(const char *path, const char *const things[], int n) {
    (void)path;
    (void)things;
    (void)n;
    return -2;
}
