#include "monitor.h"

#include "recording.h"

int two_copies(const int *beats, size_t n, int **bed, int **archive) {
    *bed = NULL;
    *archive = NULL;
    *bed = recording_copy(beats, n);
    if (*bed == NULL) {
        return 0;
    }
    *archive = recording_copy(beats, n);
    if (*archive == NULL) {
        recording_free(*bed);
        *bed = NULL;
        return 0;
    }
    return 1;
}

int highest_and_close(int *beats, size_t n) {
    int highest = beats[0];
    for (size_t i = 1; i < n; i++) {
        if (beats[i] > highest) {
            highest = beats[i];
        }
    }
    recording_free(beats);
    return highest;
}

void show(int **shown, int *fresh) {
    if (*shown != fresh) {
        recording_free(*shown);
        *shown = fresh;
    }
}

void discharge(int **shown) {
    int *recording = *shown;
    recording_free(recording);
    recording = NULL;
    (void)recording;
}
