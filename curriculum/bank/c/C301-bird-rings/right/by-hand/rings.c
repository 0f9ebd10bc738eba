#include "rings.h"

#include <stdint.h>
#include <stdlib.h>

long *rings_copy(const long *rings, size_t n) {
    long *copy = malloc(sizeof *rings * n);
    if (copy) {
        while (n-- > 0) {
            copy[n] = rings[n];
        }
    }
    return copy;
}

int *new_counters(size_t birds) {
    if (birds > SIZE_MAX / sizeof(int)) {
        return NULL;
    }
    int *counters = malloc(birds * sizeof(int));
    for (size_t i = 0; counters != NULL && i < birds; i++) {
        counters[i] = 0;
    }
    return counters;
}

long *add_ring(long *rings, size_t n, long ring) {
    long *longer = malloc((n + 1) * sizeof *longer);
    if (longer == NULL) {
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        longer[i] = rings[i];
    }
    longer[n] = ring;
    free(rings);
    return longer;
}

long *distinct(const long *rings, size_t n, size_t *found) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        if (i + 1 == n || rings[i] != rings[i + 1]) {
            count++;
        }
    }
    long *block = malloc(count * sizeof *block);
    if (block != NULL) {
        *found = count;
        for (size_t i = n; i-- > 0;) {
            if (i + 1 == n || rings[i] != rings[i + 1]) {
                block[--count] = rings[i];
            }
        }
    }
    return block;
}
