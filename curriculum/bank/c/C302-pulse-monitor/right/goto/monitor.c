#include "monitor.h"

#include "recording.h"

int two_copies(const int *beats, size_t n, int **bed, int **archive) {
    int *first = recording_copy(beats, n), *second = NULL;
    int done = 0;

    if (!first)
        goto out;
    second = recording_copy(beats, n);
    if (!second)
        goto free_first;
    done = 1;
    goto out;
free_first:
    recording_free(first);
    first = NULL;
out:
    *bed = first;
    *archive = second;
    return done;
}

int highest_and_close(int *beats, size_t n) {
    int highest = beats[--n];
    while (n > 0)
        if (beats[--n] > highest)
            highest = beats[n];
    recording_free(beats);
    return highest;
}

void show(int **shown, int *fresh) {
    if (*shown == fresh)
        return;
    recording_free(*shown);
    *shown = fresh;
}

void discharge(int **shown) {
    int *last = *shown;
    *shown = NULL;
    recording_free(last);
}
