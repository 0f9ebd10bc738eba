#include "scans.h"

#include <stdlib.h>

/* ex-1: free ends a block for everybody; the pointer of the owner is set to NULL in the same step.
 * Lesson section: The end of a block
 * Test: throw_away_frees_the_scan
 * Start here: how many stars lead to the scan?
 */
void throw_away(int **scan) {
    (void)scan;
}

/* ex-2: a block changes its owner when its address moves on: no copy, no new block, no free.
 * Lesson section: Handing on
 * Test: exchange_gives_each_the_other_scan
 * Start here: which two variables of the caller change?
 */
void exchange(int **shelf, int **desk) {
    (void)shelf;
    (void)desk;
}

/* ex-3: who takes a block over frees it, but only once its successor is there.
 * Lesson section: Taking over
 * Test: without_dark_keeps_the_bright_frames
 * Start here: count first.
 */
int *without_dark(int *scan, size_t n, int limit, size_t *kept) {
    (void)n;
    (void)limit;
    (void)kept;
    return scan;
}

/* ex-4: when a later step fails, give back what the earlier steps have taken.
 * Lesson section: Half done, undone
 * Test: cut_makes_two_parts
 * Start here: two requests into two local pointers.
 */
int cut(int *scan, size_t n, int **left, int **right) {
    (void)scan;
    (void)n;
    (void)left;
    (void)right;
    return -1;
}
