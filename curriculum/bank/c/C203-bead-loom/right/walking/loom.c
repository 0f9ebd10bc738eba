#include "loom.h"

int count_colour(int beads[], int n, int colour) {
    int count = 0;
    for (int *bead = beads; bead != beads + n; bead++) {
        if (*bead == colour) {
            count++;
        }
    }
    return count;
}

int *copy_row(int *to, int *from, int n) {
    while (n-- > 0) {
        *to++ = *from++;
    }
    return to;
}

int same_beads(int *one, int *other, int n) {
    int *end = one + n;
    while (one < end && *one == *other) {
        one++;
        other++;
    }
    return one == end;
}

int is_mirrored(int *first, int *end) {
    while (first < end) {
        end--;
        if (*first != *end) {
            return 0;
        }
        first++;
    }
    return 1;
}
