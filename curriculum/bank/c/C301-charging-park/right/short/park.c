#include "park.h"

#include <stdlib.h>

double *copy_of(const double *kwh, size_t n) {
    double *const copy = calloc(n, sizeof *kwh), *to = copy;

    for (const double *end = kwh + n; to != NULL && kwh != end; kwh++)
        *to++ = *kwh;
    return copy;
}

int *empty_tally(size_t points) {
    void *block = calloc(points, sizeof(int));
    return block;
}

long *longer(long *sessions, size_t n, long session) {
    long *moved;

    if (!(moved = realloc(sessions, (n + 1) * sizeof sessions[0])))
        return NULL;
    moved[n++] = session;
    return moved;
}
