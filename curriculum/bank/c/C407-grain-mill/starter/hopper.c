#include "hopper.h"

/* The kilos of grain in so many sacks. */
int grain_in(int sacks) {
    return sacks * 25;
}
