/* The stones make flour of grain. Leave this file as it is. */
#ifndef STONES_H
#define STONES_H

#include "hopper.h"

int flour_from(int sacks);

#endif
