#include "scans.h"

#include <stdlib.h>

void throw_away(int **scan) {
    free(*scan);
    *scan = NULL;
}

void exchange(int **shelf, int **desk) {
    int *from_shelf = *shelf;
    *shelf = *desk;
    *desk = from_shelf;
}

int *without_dark(int *scan, size_t n, int limit, size_t *kept) {
    size_t bright = 0;
    int *block = NULL;
    for (size_t i = 0; i < n; i++) {
        if (scan[i] >= limit) {
            bright++;
        }
    }
    if (bright > 0) {
        block = malloc(bright * sizeof *block);
        if (block == NULL) {
            return NULL;
        }
        size_t used = 0;
        for (size_t i = 0; i < n; i++) {
            if (scan[i] >= limit) {
                block[used++] = scan[i];
            }
        }
    }
    free(scan);
    *kept = bright;
    return block;
}

int cut(int *scan, size_t n, int **left, int **right) {
    size_t half = n / 2;
    int *first = malloc(half * sizeof *first);
    int *second = malloc((n - half) * sizeof *second);
    if (first == NULL || second == NULL) {
        return 0;
    }
    for (size_t i = 0; i < half; i++) {
        first[i] = scan[i];
    }
    for (size_t i = half; i < n; i++) {
        second[i - half] = scan[i];
    }
    free(scan);
    *left = first;
    *right = second;
    return 1;
}
