#include "scans.h"

#include <stdlib.h>

void throw_away(int **scan) {
    int *gone = *scan;
    *scan = NULL;
    free(gone);
}

void exchange(int **shelf, int **desk) {
    int *kept = *desk;
    *desk = *shelf;
    *shelf = kept;
}

int *without_dark(int *scan, size_t n, int limit, size_t *kept) {
    size_t bright = 0, used = 0;
    for (size_t i = n; i-- > 0;)
        if (scan[i] >= limit)
            bright++;
    if (bright == 0) {
        free(scan);
        *kept = 0;
        return NULL;
    }
    int *block = calloc(bright, sizeof *block);
    if (block) {
        for (size_t i = 0; used < bright; i++)
            if (!(scan[i] < limit))
                block[used++] = scan[i];
        free(scan);
        *kept = used;
    }
    return block;
}

int cut(int *scan, size_t n, int **left, int **right) {
    int done = 0;
    size_t half = n / 2;
    int *parts[2] = {malloc(half * sizeof(int)), malloc((n - half) * sizeof(int))};
    if (parts[0] && parts[1]) {
        for (size_t i = 0; i < n; i++)
            parts[i >= half][i >= half ? i - half : i] = scan[i];
        *left = parts[0];
        *right = parts[1];
        free(scan);
        done = 1;
    } else {
        free(parts[0]);
        free(parts[1]);
    }
    return done;
}
