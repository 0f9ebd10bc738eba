#pragma once

#include "leaf.h"

extern int cups_left; /* at the start of a day: 40 */

int take_order(enum leaf leaf, int cups);
