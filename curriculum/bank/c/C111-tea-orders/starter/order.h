/* Orders of the tea house. */
#ifndef ORDER_H
#define ORDER_H

#include "leaf.h"

/* ex-2: a header declares a shared variable with extern; exactly one .c file defines it.
 * Lesson section: Declared often, defined once
 * Test: cups_begin_at_forty
 * Start here: which line belongs into order.c?
 */
int cups_left = 40;

int take_order(enum leaf leaf, int cups);

#endif
