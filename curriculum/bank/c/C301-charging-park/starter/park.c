#include "park.h"

#include <stdlib.h>

/* ex-1: malloc hands out bytes: ask for n * sizeof *p of them, and check the answer.
 * Lesson section: Ask for bytes, check the answer
 * Test: copy_of_asks_for_the_bytes_of_all_numbers
 * Start here: how many bytes do n numbers of this type need?
 */
double *copy_of(const double *kwh, size_t n) {
    (void)kwh;
    (void)n;
    return NULL;
}

/* ex-2: calloc counts in elements, sets every byte to 0, and notices when the size is absurd.
 * Lesson section: Zeros, and a safe multiplication
 * Test: empty_tally_starts_at_zero
 * Start here: calloc wants two numbers where malloc wants one.
 */
int *empty_tally(size_t points) {
    (void)points;
    return NULL;
}

/* ex-3: realloc may move the block, and after a NULL the old block is still there.
 * Lesson section: A longer block, perhaps elsewhere
 * Test: longer_keeps_the_old_numbers
 * Start here: how many bytes does the longer block need, and what is the answer if there is no memory?
 */
long *longer(long *sessions, size_t n, long session) {
    (void)n;
    (void)session;
    return sessions;
}
