/* Your predictions about greenhouse.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: a comparison is worth 1 or 0, so it can be added up, and compared once more by mistake.
 * Lesson section: A question is worth 1 or 0
 * Test: is_warm_is_predicted
 * Start here: work out each comparison to a 1 or a 0 first.
 */
#define IS_WARM ?
#define IS_EXACT ?
#define CHAINED ?
#define IN_RANGE ?

/* ex-2: zero is false and every other number is true; ! turns a truth over and gives 1 or 0.
 * Lesson section: What counts as true
 * Test: any_number_is_predicted
 * Start here: which of the numbers is zero?
 */
#define ANY_NUMBER ?
#define TURNED_OVER ?
#define NOT_FIRST ?
#define AND_BEFORE_OR ?

/* ex-3: && and || go from left to right and stop as soon as the answer is known; a single = stores.
 * Lesson section: Who is asked at all?
 * Test: asked_after_and_is_predicted
 * Start here: cover the right side, and see whether the answer is known already.
 */
#define ASKED_AFTER_AND ?
#define ASKED_AFTER_OR ?
#define STORED_BY_MISTAKE ?

#endif
