#include "almanac.h"

int hours_above(const int *tide, int n, int mark) {
    int hours = 0;
    for (const int *level = tide; level != tide + n; level++) {
        hours += *level > mark;
    }
    return hours;
}

const int *highest(const int *tide, int n) {
    const int *end = tide + n;
    const int *best = tide;
    while (++tide < end) {
        best = *tide > *best ? tide : best;
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
