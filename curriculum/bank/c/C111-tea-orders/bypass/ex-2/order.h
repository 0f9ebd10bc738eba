/* Orders of the tea house. */
#ifndef ORDER_H
#define ORDER_H

#include "leaf.h"

static int cups_left = 40;

int take_order(enum leaf leaf, int cups);

#endif
