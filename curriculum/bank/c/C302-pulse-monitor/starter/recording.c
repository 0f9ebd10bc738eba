/* There is no bug in this file. */
#include "recording.h"

#include <stdlib.h>
#include <string.h>

int *recording_copy(const int *beats, size_t n) {
    int *copy = malloc(n * sizeof *copy);
    if (copy != NULL) {
        memcpy(copy, beats, n * sizeof *copy);
    }
    return copy;
}

void recording_free(int *recording) {
    free(recording);
}
