#include <stdio.h>

#include "board.h"

/* ex-1: a printed line is the exact characters you write plus a newline that ends it.
 * Lesson section: A line is text plus a newline
 * Test: title_is_one_whole_line
 * Start here: one call of printf between the braces prints the line FERRY TO SKAGEN.
 */
void print_title(void) {
}

/* ex-2: statements run one after the other, from the top to the bottom.
 * Lesson section: Statements run from top to bottom
 * Test: board_shows_title_time_and_pier_in_order
 * Start here: first the title, then "boat leaves 09:15", then "walk to pier 4".
 */
void print_board(void) {
}

/* ex-3: returning a number hands it to the caller; printing shows it to a person.
 * Lesson section: Returning is not printing
 * Test: pier_number_is_handed_back
 * Start here: the 0 below is only a stand-in.
 */
int pier_number(void) {
    return 0;
}
