#include "arguments.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ex-1: a function that is to set the caller's pointer gets a pointer to that pointer.
 * Lesson section: A pointer that leads to a pointer
 * Test: option_value_points_into_the_argument
 * Start here: what type has the thing that value leads to?
 */
int option_value(const char *argument, const char *name, const char **value) {
    (void)argument;
    (void)name;
    (void)value;
    return -1;
}

/* ex-2: strtol tells where it stopped; a number is good only if it stopped at the end.
 * Lesson section: A number that is one to the end
 * Test: parse_count_refuses_what_is_not_all_digits
 * Start here: how many things can be wrong with the text of a count?
 */
int parse_count(const char *text, int *count) {
    (void)text;
    (void)count;
    return -1;
}

/* ex-3: argv is an array of pointers that ends with NULL, and a char ** walks through it.
 * Lesson section: The row of arguments
 * Test: first_file_leads_to_the_place_in_the_array
 * Start here: draw the array as a row of boxes, each with an arrow to a text.
 */
char **first_file(char **argv) {
    (void)argv;
    return NULL;
}

/* ex-4: look at every argument, and refuse the whole line if one of them is bad.
 * Lesson section: Refuse before you begin
 * Test: read_arguments_refuses_an_unknown_option
 * Start here: the three functions above are your tools.
 */
int read_arguments(char **argv, int *keep) {
    (void)argv;
    (void)keep;
    return -2;
}
