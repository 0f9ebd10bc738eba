#include "park.h"

#include <stdlib.h>

double *copy_of(const double *kwh, size_t n) {
    double *copy = malloc(n);
    if (copy == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        copy[i] = kwh[i];
    }
    return copy;
}

int *empty_tally(size_t points) {
    int *tally = calloc(points, 1);
    return tally;
}

long *longer(long *sessions, size_t n, long session) {
    long *grown = realloc(sessions, n + 1);
    if (grown == NULL) {
        return NULL;
    }
    grown[n] = session;
    return grown;
}
