#include <stdio.h>

#include "tape.h"

/* ex-1: a digit character is a code; take '0' away to get its number.
 * Lesson section: A character is a small code
 * Test: digit_value_of_digits
 * Start here: this hands back the code itself.
 */
int digit_value(int c) {
    return c;
}

/* ex-2: codes can be compared and shifted, because the letters stand in a row.
 * Lesson section: Letters stand in a row
 * Test: capital_of_small_letters
 * Start here: this hands back every character as it is.
 */
int capital(int c) {
    return c;
}

/* ex-3: getchar returns an int, so that EOF differs from every character.
 * Lesson section: Read to the end
 * Test: tape_sum_adds_digits_only
 * Start here: this looks at one character only.
 */
int tape_sum(void) {
    return getchar();
}

/* ex-4: what a loop does at each separator must also be done once more at the end.
 * Lesson section: The last line
 * Test: longest_line_may_be_the_last_without_newline
 * Start here: two numbers: the length of this line, and the best so far.
 */
int longest_line(void) {
    return -1;
}
