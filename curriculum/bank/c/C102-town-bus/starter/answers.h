/* Your predictions about bus.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: a variable holds the value that was assigned last, and a statement reads what it holds at that moment.
 * Lesson section: One value at a time
 * Test: after_two_stops_is_predicted
 * Start here: make a box for each variable, and strike out what is replaced.
 */
#define AFTER_TWO_STOPS ?
#define AFTER_THE_DEPOT ?
#define FREE_SEATS ?
#define PEOPLE_ON_BOARD ?

/* ex-2: an assignment copies a value; afterwards the two variables have nothing to do with each other.
 * Lesson section: Copied, not tied together
 * Test: back_door_is_predicted
 * Start here: two variables are two boxes, always.
 */
#define BACK_DOOR ?
#define THREE_COUNTERS ?
#define DOUBLED_TWICE ?

/* ex-3: an exchange needs a third place, or one of the two values is lost.
 * Lesson section: Where is the old value?
 * Test: exchanged_at_once_is_predicted
 * Start here: after each line, look for both of the old numbers.
 */
#define EXCHANGED_AT_ONCE ?
#define EXCHANGED_BY_A_THIRD ?
#define TURNED_ROUND ?

#endif
