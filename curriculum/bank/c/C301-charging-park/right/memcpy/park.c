#include "park.h"

#include <stdlib.h>
#include <string.h>

double *copy_of(const double *kwh, size_t n) {
    size_t bytes = n * sizeof(double);
    double *copy = malloc(bytes);
    if (copy)
        memcpy(copy, kwh, bytes);
    return copy;
}

int *empty_tally(size_t points) {
    return calloc(points, sizeof(int));
}

long *longer(long *sessions, size_t n, long session) {
    long *grown = realloc(sessions, sizeof(long) * n + sizeof(long));
    if (grown)
        *(grown + n) = session;
    return grown;
}
