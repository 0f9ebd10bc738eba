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
    for (int i = 0; i < n; i++) {
        to[i] = from[i];
    }
    return to + n;
}

int same_beads(int *one, int *other, int n) {
    return n == 0 || one == other || *one == *other;
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
