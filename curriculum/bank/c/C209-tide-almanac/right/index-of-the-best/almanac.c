#include "almanac.h"

int hours_above(const int *tide, int n, int mark) {
    int hours = 0;
    for (int i = 0; i < n; i++) {
        if (tide[i] > mark) {
            hours++;
        }
    }
    return hours;
}

const int *highest(const int *tide, int n) {
    int best = 0;
    for (int i = 1; i < n; i++) {
        if (tide[i] > tide[best]) {
            best = i;
        }
    }
    return tide + best;
}

int corrected(const int *tide, int n, int shift, int *out) {
    int below = 0;
    for (int i = 0; i < n; i++) {
        const int level = tide[i] + shift;
        below += level < 0;
        out[i] = level;
    }
    return below;
}
