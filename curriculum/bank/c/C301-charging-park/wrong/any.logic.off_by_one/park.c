#include "park.h"

#include <stdlib.h>

double *copy_of(const double *kwh, size_t n) {
    double *copy = malloc(n * sizeof *copy);
    if (copy == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        copy[i] = kwh[i];
    }
    return copy;
}

int *empty_tally(size_t points) {
    int *tally = calloc(points, sizeof *tally);
    return tally;
}

long *longer(long *sessions, size_t n, long session) {
    long *grown = realloc(sessions, n * sizeof *grown);
    if (grown == NULL) {
        return NULL;
    }
    grown[n - 1] = session;
    return grown;
}
