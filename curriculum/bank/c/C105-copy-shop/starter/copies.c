#include <stdio.h>

#include "copies.h"

/* ex-1: each conversion in the format must fit the type of its value.
 * Lesson section: A conversion for each type
 * Test: print_job_lines_up_all_three_values
 * Start here: three values: a char, a long and a double. Which letter does each one take?
 */
void print_job(char tray, long pages, double euro) {
    (void)tray;
    (void)pages;
    (void)euro;
}

/* ex-2: a width makes columns, and two percent signs print one.
 * Lesson section: Columns and the percent sign
 * Test: print_share_has_a_left_and_a_right_column
 * Start here: %s prints a text; the percent sign itself has a meaning in a format.
 */
void print_share(const char *paper, int percent) {
    (void)paper;
    (void)percent;
}

/* ex-3: reading stores through addresses, and to read a double the conversion is %lf.
 * Lesson section: Reading stores into places
 * Test: price_in_a_line
 * Start here: declare the variables, read into them, return the price.
 */
double price_in(const char *line) {
    (void)line;
    return -1;
}

/* ex-4: the reading function returns how many conversions it could store.
 * Lesson section: How much was read?
 * Test: fields_in_a_full_line
 * Start here: sscanf has a return value; nothing has to be counted by hand.
 */
int fields_in(const char *line) {
    (void)line;
    return -2;
}
