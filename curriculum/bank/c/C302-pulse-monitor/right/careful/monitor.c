#include "monitor.h"

#include <stdlib.h>

#include "recording.h"

int two_copies(const int *beats, size_t n, int **bed, int **archive) {
    *bed = recording_copy(beats, n);
    *archive = recording_copy(beats, n);
    if (*bed != NULL && *archive != NULL) {
        return 1;
    }
    discharge(bed);
    discharge(archive);
    return 0;
}

int highest_and_close(int *beats, size_t n) {
    const int *best = beats;
    for (const int *at = beats; at < beats + n; at++) {
        if (*at > *best) {
            best = at;
        }
    }
    const int result = *best;
    free(beats);
    return result;
}

void show(int **shown, int *fresh) {
    int *old = *shown;
    *shown = fresh;
    if (old != fresh) {
        recording_free(old);
    }
}

void discharge(int **shown) {
    if (*shown != NULL) {
        recording_free(*shown);
        *shown = NULL;
    }
}
