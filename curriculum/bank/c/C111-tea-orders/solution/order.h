/* Orders of the tea house. */
#ifndef ORDER_H
#define ORDER_H

#include "leaf.h"

extern int cups_left;

int take_order(enum leaf leaf, int cups);

#endif
