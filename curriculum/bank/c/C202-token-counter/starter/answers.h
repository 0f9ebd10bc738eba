/* Your predictions about arcade.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: a function gets copies of its arguments; to change a variable of its caller it needs the address.
 * Lesson section: A copy or an address
 * Test: after_the_copy_is_predicted
 * Start here: does the call have an ampersand?
 */
#define AFTER_THE_COPY ?
#define AFTER_THE_ADDRESS ?
#define AFTER_BOTH ?

/* ex-2: an exchange must move the numbers at the ends of the arrows; the arrows themselves are copies.
 * Lesson section: Numbers or arrows
 * Test: exchanged_is_predicted
 * Start here: draw the two parameters as arrows, and look for the stars.
 */
#define EXCHANGED ?
#define ARROWS_EXCHANGED ?
#define EXCHANGED_WITH_ITSELF ?

/* ex-3: a function hands out several results through addresses, and leaves the targets alone when it has none.
 * Lesson section: Several results
 * Test: packed_is_predicted
 * Start here: which of the three results come back by return, and which by an address?
 */
#define PACKED ?
#define PACKED_NOTHING ?
#define PACKED_INTO_ONE ?
#define SPENT_THREE_TIMES ?

#endif
