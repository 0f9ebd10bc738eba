#include "rings.h"

#include <stdlib.h>
#include <string.h>

long *rings_copy(const long *rings, size_t n) {
    long *copy = malloc(n * sizeof(long));
    return copy == NULL ? NULL : memcpy(copy, rings, n * sizeof(long));
}

int *new_counters(size_t birds) {
    int *counters = calloc(birds, sizeof *counters);
    return counters;
}

long *add_ring(long *rings, size_t n, long ring) {
    rings = realloc(rings, sizeof *rings * (n + 1));
    if (rings != NULL)
        rings[n] = ring;
    return rings;
}

long *distinct(const long *rings, size_t n, size_t *found) {
    size_t count = 1;
    for (size_t i = 1; i < n; i++)
        count += rings[i] != rings[i - 1];
    long *block = malloc(count * sizeof *block), *at = block;
    if (block == NULL)
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (at == block || at[-1] != rings[i])
            *at++ = rings[i];
    *found = count;
    return block;
}
