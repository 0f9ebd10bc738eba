/* The tide almanac. The tests include this file. */
#ifndef ALMANAC_H
#define ALMANAC_H

#include <stddef.h> /* NULL */

/* ex-1: a pointer to const promises that the target is not changed through it.
 * Lesson section: A promise not to write
 * Test: hours_above_promises_not_to_write
 * Start here: one word is missing, in this line and in the same line of almanac.c.
 */
int hours_above(int *tide, int n, int mark);

const int *highest(const int *tide, int n);
int corrected(const int *tide, int n, int shift, int *out);

#endif
