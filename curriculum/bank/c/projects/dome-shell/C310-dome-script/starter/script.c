#include <stdio.h>

#include "script.h"
#include "words.h"

/* ex-1: fgets reads at most as much as there is room; its line end tells whether a line ended.
 * Lesson section: A line, or a piece of one
 * Test: read_line_takes_the_line_end_off
 * Start here: what does fgets give back at the end of the file?
 */
int read_line(FILE *in, char *line, size_t room) {
    (void)in;
    (void)room;
    line[0] = '?';
    line[1] = '\0';
    return LINE_END;
}

/* ex-2: what goes wrong with one line is told with its place, and does not stop the others.
 * Lesson section: Tell and go on
 * Test: script_runs_all_commands
 * Start here: read a line, count it, run it.
 */
int run_script(FILE *in, FILE *out, const Entry *table, int count, Dome *dome) {
    (void)in;
    (void)out;
    (void)table;
    (void)dome;
    return count + (after_blanks("") != 0);
}
