#include "scans.h"

#include <stdlib.h>
#include <string.h>

static int *copy_of(const int *frames, size_t n) {
    int *copy = malloc(n * sizeof *copy);
    if (copy != NULL)
        memcpy(copy, frames, n * sizeof *copy);
    return copy;
}

void throw_away(int **scan) {
    if (*scan != NULL) {
        free(*scan);
        *scan = NULL;
    }
}

void exchange(int **shelf, int **desk) {
    int *both[] = {*desk, *shelf};
    *shelf = both[0];
    *desk = both[1];
}

int *without_dark(int *scan, size_t n, int limit, size_t *kept) {
    size_t bright = 0;
    for (const int *at = scan; at != scan + n; at++)
        bright += *at >= limit;
    int *block = bright == 0 ? NULL : malloc(bright * sizeof *block), *to = block;
    if (bright > 0 && block == NULL)
        return NULL;
    for (const int *at = scan; at != scan + n; at++)
        if (*at >= limit)
            *to++ = *at;
    throw_away(&scan);
    *kept = bright;
    return block;
}

int cut(int *scan, size_t n, int **left, int **right) {
    int *first = copy_of(scan, n / 2);
    if (first == NULL)
        return 0;
    int *second = copy_of(scan + n / 2, n - n / 2);
    if (second == NULL) {
        throw_away(&first);
        return 0;
    }
    *left = first;
    *right = second;
    free(scan);
    return 1;
}
