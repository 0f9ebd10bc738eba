/* Your predictions about scooter.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: an unsigned type with n bits stores the remainder of a division by 2 to the n.
 * Lesson section: What fits into eight bits
 * Test: charge_after_refill_is_predicted
 * Start here: write down the exact sum, and then what is left of it after the store.
 */
#define CHARGE_AFTER_REFILL ?
#define TRIP_STORED ?

/* ex-2: operands smaller than int are promoted to int before any arithmetic is done.
 * Lesson section: Small operands grow first
 * Test: packs_together_is_predicted
 * Start here: mark where something is stored in a small variable.
 */
#define PACKS_TOGETHER ?
#define PACKS_HALVED ?
#define PACKS_HALVED_LATE ?
#define SEATS_FREE ?

/* ex-3: unsigned arithmetic wraps: below 0 it goes on at the top, above the top at 0.
 * Lesson section: Below zero, at the top
 * Test: metres_left_is_predicted
 * Start here: subtract on paper. How many values has a uint32_t?
 */
#define METRES_LEFT ?
#define MILLIS_PASSED ?

/* ex-4: the operands choose the type of a result; the variable that takes it has no say.
 * Lesson section: The operands decide
 * Test: debt_wide_is_predicted
 * Start here: write the type of each operand beside the minus sign.
 */
#define DEBT_WIDE ?
#define DEBT_CAST ?

#endif
