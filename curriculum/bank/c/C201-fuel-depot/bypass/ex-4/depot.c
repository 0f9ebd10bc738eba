#include <stddef.h> /* NULL */

#include "depot.h"

int tank[TANKS] = {0};

int *tank_with(int number) {
    if (number < 1 || number > TANKS) {
        return NULL;
    }
    return &tank[number - 1];
}

int litres_in(int *target) {
    if (target == NULL) {
        return -1;
    }
    return *target;
}

int is_same_tank(int *one, int *other) {
    return one == other;
}

int *emptiest(void) {
    static int least;
    least = tank[0];
    for (int i = 1; i < TANKS; i++) {
        if (tank[i] < least) {
            least = tank[i];
        }
    }
    return &least;
}
