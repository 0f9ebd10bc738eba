#include "rings.h"

#include <stdlib.h>

/* ex-1: malloc counts in bytes: n elements need n * sizeof of one of them.
 * Lesson section: Bytes, not elements
 * Test: rings_copy_asks_for_the_bytes_of_all
 * Start here: n of what?
 */
long *rings_copy(const long *rings, size_t n) {
    long *copy = malloc(n);
    for (size_t i = 0; i < n; i++) {
        copy[i] = rings[i];
    }
    return copy;
}

/* ex-2: memory from malloc holds rubbish; calloc sets every byte to 0.
 * Lesson section: What is in a fresh block
 * Test: new_counters_are_all_zero
 * Start here: which counters are set?
 */
int *new_counters(size_t birds) {
    int *counters = malloc(birds * sizeof *counters);
    counters[0] = 0;
    return counters;
}

/* ex-3: keep the old address until realloc has succeeded.
 * Lesson section: The moment of moving
 * Test: add_ring_without_memory_keeps_the_old_block
 * Start here: when is the old block given back?
 */
long *add_ring(long *rings, size_t n, long ring) {
    long *longer = malloc((n + 1) * sizeof *longer);
    for (size_t i = 0; i < n && longer != NULL; i++) {
        longer[i] = rings[i];
    }
    free(rings);
    longer[n] = ring;
    return longer;
}

/* ex-4: find out the size first, then ask once for exactly that much.
 * Lesson section: Count, then ask
 * Test: distinct_asks_for_exactly_what_it_needs
 * Start here: how many numbers will there be?
 */
long *distinct(const long *rings, size_t n, size_t *found) {
    long *block = malloc(n * sizeof *block);
    *found = 0;
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || rings[i] != rings[i - 1]) {
            block[*found] = rings[i];
            *found += 1;
        }
    }
    return block;
}
