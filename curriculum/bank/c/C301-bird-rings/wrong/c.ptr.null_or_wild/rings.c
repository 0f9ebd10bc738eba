#include "rings.h"

#include <stdlib.h>

long *rings_copy(const long *rings, size_t n) {
    long *copy = malloc(n * sizeof *copy);
    if (copy == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        copy[i] = rings[i];
    }
    return copy;
}

int *new_counters(size_t birds) {
    return calloc(birds, sizeof(int));
}

long *add_ring(long *rings, size_t n, long ring) {
    long *longer = realloc(rings, (n + 1) * sizeof *longer);
    longer[n] = ring;
    return longer;
}

static int is_new(const long *rings, size_t i) {
    return i == 0 || rings[i] != rings[i - 1];
}

long *distinct(const long *rings, size_t n, size_t *found) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        if (is_new(rings, i)) {
            count++;
        }
    }
    long *block = malloc(count * sizeof *block);
    if (block == NULL) {
        return NULL;
    }
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        if (is_new(rings, i)) {
            block[used++] = rings[i];
        }
    }
    *found = count;
    return block;
}
