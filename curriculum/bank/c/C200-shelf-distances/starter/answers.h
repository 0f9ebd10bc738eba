/* Your predictions about arm.c: put a number in place of each question mark. */
#ifndef ANSWERS_H
#define ANSWERS_H

/* ex-1: pointer plus n is the address of the element n places further.
 * Lesson section: One step is one element
 * Test: two_further_is_predicted
 * Start here: write an index below each element of books.
 */
#define TWO_FURTHER ?
#define BACK_FROM_THE_END ?
#define STAR_AND_PLUS ?

/* ex-2: the difference of two pointers into one array is a number of elements, with a sign.
 * Lesson section: How far apart
 * Test: steps_between_is_predicted
 * Start here: which index does each pointer stand for?
 */
#define STEPS_BETWEEN ?
#define STEPS_THE_OTHER_WAY ?
#define STEPS_BETWEEN_FINES ?

/* ex-3: seen as char, the same two addresses are apart by elements times the size of one.
 * Lesson section: The same way in bytes
 * Test: bytes_to_the_next_fine_is_predicted
 * Start here: elements first, then bytes.
 */
#define BYTES_TO_THE_NEXT_FINE ?
#define BYTES_BETWEEN_BOOKS ?

/* ex-4: a range ends one past its last element: the end is compared with, and not read.
 * Lesson section: Up to, but not including
 * Test: pages_of_a_range_is_predicted
 * Start here: list the indexes that the loop visits.
 */
#define PAGES_OF_A_RANGE ?
#define FIRST_THICK_BOOK ?
#define NOTHING_FOUND ?

#endif
