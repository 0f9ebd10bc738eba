#include "bridge.h"

#include <stdlib.h>

/* ex-1: a signed sum beyond the largest int has no meaning: rearrange it, or compute wider.
 * Lesson section: Numbers that leave their type
 * Test: middle_second_of_times_of_today
 * Start here: UBSan names the line and both numbers.
 */
int middle_second(int from, int to) {
    return (from + to) / 2;
}

/* ex-2: memory that was never set holds garbage: set it before the first read.
 * Lesson section: Values that nobody set
 * Test: busiest_booth_counts_from_zero
 * Start here: ++ reads before it writes; what does it read the first time?
 */
int busiest_booth(const int *booths, size_t n) {
    int *counts = malloc(BOOTHS * sizeof *counts);
    if (counts == NULL) {
        return -1;
    }
    for (size_t i = 0; i < n; i++) {
        counts[booths[i]]++;
    }
    int busiest = 0;
    int most = 0;
    for (int booth = 0; booth < BOOTHS; booth++) {
        if (counts[booth] > most) {
            most = counts[booth];
            busiest = booth;
        }
    }
    free(counts);
    return busiest;
}

/* ex-3: n elements end at n - 1: reading the next one is out of bounds, and nobody stops you.
 * Lesson section: Places that are not yours
 * Test: longest_gap_looks_at_the_given_passes_only
 * Start here: which elements does the last round read?
 */
int longest_gap(const int *seconds, size_t n) {
    int longest = 0;
    for (size_t i = 0; i < n; i++) {
        int gap = seconds[i + 1] - seconds[i];
        if (gap > longest) {
            longest = gap;
        }
    }
    return longest;
}

/* ex-4: when a block moves, every pointer into its old place is dead.
 * Lesson section: Places that are not yours
 * Test: log_pass_with_a_clock_that_jumps_back
 * Start here: ASan says where the old block went, and who still looks at it.
 */
int *log_pass(int *log, size_t n, int second) {
    const int *last = &log[n - 1];
    int *grown = realloc(log, (n + 1) * sizeof *grown);
    if (grown == NULL) {
        return NULL;
    }
    grown[n] = second > *last ? second : *last;
    return grown;
}
