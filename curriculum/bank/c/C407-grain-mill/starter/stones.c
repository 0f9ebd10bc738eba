#include "stones.h"

/* The kilos of flour: four fifths of the grain. */
int flour_from(int sacks) {
    return grain_in(sacks) * 4 / 5;
}
