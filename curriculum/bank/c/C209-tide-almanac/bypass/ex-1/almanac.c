#include "almanac.h"

int hours_above(int *tide, int n, int mark) {
    int hours = 0;
    for (int i = 0; i < n; i++) {
        if (tide[i] > mark) {
            hours++;
        }
    }
    return hours;
}

const int *highest(const int *tide, int n) {
    const int *best = &tide[0];
    for (int i = 1; i < n; i++) {
        if (tide[i] > *best) {
            best = &tide[i];
        }
    }
    return best;
}

int corrected(const int *tide, int n, int shift, int *out) {
    int below = 0;
    for (int i = 0; i < n; i++) {
        out[i] = tide[i] + shift;
        if (out[i] < 0) {
            below++;
        }
    }
    return below;
}
