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
    for (int i = 0; i < n; i++) {
        if (one[i] != other[i]) {
            return 0;
        }
    }
    return 1;
}

int is_mirrored(int *first, int *end) {
    return first == end || *first == *(end - 1);
}
