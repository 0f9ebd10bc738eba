#include <stddef.h> /* NULL */

#include "depot.h"

int tank[TANKS] = {0};

int *tank_with(int number) {
    return number >= 1 && number <= TANKS ? tank + number - 1 : NULL;
}

int litres_in(int *target) {
    int litres = -1;
    if (target != NULL) {
        litres = *target;
    }
    return litres;
}

int is_same_tank(int *one, int *other) {
    if (one != other) {
        return 0;
    }
    return 1;
}

int *emptiest(void) {
    int *least = tank;
    for (int *p = tank; p < tank + TANKS; p++) {
        least = *p < *least ? p : least;
    }
    return least;
}
