/* Orders of the tea house. */
#ifndef TEA_HOUSE_ORDER_H
#define TEA_HOUSE_ORDER_H

#include "leaf.h"

extern int cups_left;

int take_order(enum leaf leaf, int cups);

#endif
