#include <stdio.h>

#include "scanner.h"

/* ex-1: a digit character is a code; take the code of the first one away to get its number.
 * Lesson section: A character is a code
 * Test: hex_value_of_digits
 * Start here: three ranges of codes: 0 to 9, a to f, and A to F.
 */
int hex_value(int c) {
    (void)c;
    return -2;
}

/* ex-2: letters stand in a row, so plus one is the next one; the end of the row is a case of its own.
 * Lesson section: One step in the row of letters
 * Test: next_row_of_a_letter_inside
 * Start here: which character has the code behind Z?
 */
int next_row(int c) {
    (void)c;
    return -1;
}

/* ex-3: getchar returns an int, so that EOF differs from every character.
 * Lesson section: Read until EOF
 * Test: checksum_adds_the_codes
 * Start here: read, ask if it was the end, add; again and again.
 */
int checksum(void) {
    return -1;
}

/* ex-4: a filter looks at one character at a time and remembers only what it needs of those before.
 * Lesson section: Remember what came before
 * Test: squeeze_writes_one_space_for_several
 * Start here: what must you know about the character before this one?
 */
int squeeze(void) {
    return -1;
}
