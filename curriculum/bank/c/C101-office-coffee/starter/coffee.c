#include <stdio.h>

#include "coffee.h"

/* ex-1: printf prints exactly the characters between its quotes, and a line ends where you write a newline.
 * Lesson section: What printf prints
 * Test: offer_is_one_whole_line
 * Start here: two of these three lines are needed.
 */
void print_offer(void) {
    /* printf("2 EUR\n");
     * printf("ESPRESSO ");
     * printf("2 EUR");
     */
}

/* ex-2: statements run one after the other, from the top to the bottom.
 * Lesson section: From the top to the bottom
 * Test: brew_runs_the_steps_in_order
 * Start here: three of these four lines are needed; a call is a statement.
 */
void brew(void) {
    /* pump(30);
     * pump(92);
     * heat(92);
     * grind(9);
     */
}

/* ex-3: return hands a value to the caller and ends the function there.
 * Lesson section: Return comes last
 * Test: rinse_returns_fifty
 * Start here: two of these three lines are needed; the 0 is only a stand-in.
 */
int rinse(void) {
    /* return 50;
     * printf("50\n");
     * pump(50);
     */
    return 0;
}
