#include "monitor.h"

#include "recording.h"

/* ex-1: whoever owns a block frees it on every way out, also when the work fails half way.
 * Lesson section: One owner, and every way out
 * Test: two_copies_with_memory_for_one_keeps_nothing
 * Start here: at the second return 0, which block does this function still hold?
 */
int two_copies(const int *beats, size_t n, int **bed, int **archive) {
    *bed = NULL;
    *archive = NULL;
    *bed = recording_copy(beats, n);
    if (*bed == NULL) {
        return 0;
    }
    *archive = recording_copy(beats, n);
    if (*archive == NULL) {
        return 0;
    }
    return 1;
}

/* ex-2: after free the address is no longer yours: take what you need before.
 * Lesson section: Read before you free
 * Test: highest_and_close_finds_the_highest
 * Start here: go through the lines in order, and mark where the block ends.
 */
int highest_and_close(int *beats, size_t n) {
    recording_free(beats);
    int highest = beats[0];
    for (size_t i = 1; i < n; i++) {
        if (beats[i] > highest) {
            highest = beats[i];
        }
    }
    return highest;
}

/* ex-3: with the new block comes the duty to free it, and the old block must go first.
 * Lesson section: Hand over, and leave NULL behind
 * Test: show_frees_the_recording_before
 * Start here: who can reach the old block after this line?
 */
void show(int **shown, int *fresh) {
    *shown = fresh;
}

/* ex-4: a pointer to a freed block looks like any other: set it to NULL, so that all can see it.
 * Lesson section: Hand over, and leave NULL behind
 * Test: discharge_twice_frees_once
 * Start here: what does the caller's pointer hold when this function is called again?
 */
void discharge(int **shown) {
    recording_free(*shown);
}
