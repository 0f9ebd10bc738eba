/* Your predictions about plan.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: whole numbers divide into a quotient and a remainder.
 * Lesson section: Two answers of one division
 * Test: full_is_predicted
 * Start here: deal the boxes out.
 */
#define FULL ?
#define OVER ?
#define NONE_FULL ?
#define ALL_OVER ?

/* ex-2: * / % come before + and -, and operators of one rank go from left to right.
 * Lesson section: Which one first?
 * Test: loaded_is_predicted
 * Start here: draw a circle around what is done first.
 */
#define LOADED ?
#define STACKED ?
#define REMAINING ?
#define SHARED ?

/* ex-3: an int divided by an int has no fraction.
 * Lesson section: When is the fraction lost?
 * Test: half_early_is_predicted
 * Start here: look at the two sides of each division sign.
 */
#define HALF_EARLY ?
#define HALF_LATE ?
#define CUT_LATE ?

/* ex-4: multiply first, divide last.
 * Lesson section: The same on paper, not in C
 * Test: percent_early_is_predicted
 * Start here: write down the result in between.
 */
#define PERCENT_EARLY ?
#define PERCENT_LATE ?

#endif
