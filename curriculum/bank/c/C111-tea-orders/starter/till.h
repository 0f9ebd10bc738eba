/* The till of the tea house. */
#ifndef TILL_H
#define TILL_H

#include "leaf.h"

int cents_for(enum leaf leaf, int cups);
int give_back(int cups);

#endif
