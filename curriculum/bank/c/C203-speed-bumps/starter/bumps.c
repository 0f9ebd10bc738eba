#include "bumps.h"

/* ex-1: an array arrives as a pointer, and sizeof of a pointer says nothing about the array.
 * Lesson section: What a function sees of an array
 * Test: too_fast_counts_all_of_them
 * Start here: which number is stored in n?
 */
int too_fast(int *first, int *end, int limit) {
    int n = (int)(sizeof first / sizeof(int));
    int count = 0;
    for (int i = 0; i < n && first + i != end; i++) {
        if (first[i] > limit) {
            count++;
        }
    }
    return count;
}

/* ex-2: a + n is the place of element n: a copy may begin anywhere in an array.
 * Lesson section: Begin in the middle
 * Test: append_behind_what_is_there
 * Start here: where does the first value land?
 */
int append(int *to, int used, int *from, int n) {
    for (int i = 0; i < n; i++) {
        to[i] = from[i];
    }
    return used + n;
}

/* ex-3: the pointer is compared with the end before it is followed, in every loop.
 * Lesson section: Compare, then follow
 * Test: longest_calm_stops_at_the_end
 * Start here: which of the two loops asks about the end?
 */
int longest_calm(int *first, int *end, int limit) {
    int longest = 0;
    while (first < end) {
        int *start = first;
        while (*first <= limit) {
            first++;
        }
        if (first - start > longest) {
            longest = (int)(first - start);
        }
        first++;
    }
    return longest;
}

/* ex-4: the last element of a range lies at end - 1, and a range from a to b has b - a elements.
 * Lesson section: Counting with two ends
 * Test: middle_sum_of_five
 * Start here: which value does last lead to, and which is the last one that is added?
 */
int middle_sum(int *first, int *end) {
    int sum = 0;
    int *last = end - 1;
    if (end - first <= 3) {
        return 0;
    }
    for (int *value = first + 1; value != last - 1; value++) {
        sum += *value;
    }
    return sum;
}
