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
    return *one == *other && one == other;
}

int *emptiest(void) {
    int *least = &tank[0];
    for (int i = 1; i < TANKS; i++) {
        int *next = &tank[i];
        if (*next < *least) {
            least = next;
        }
    }
    return least;
}
