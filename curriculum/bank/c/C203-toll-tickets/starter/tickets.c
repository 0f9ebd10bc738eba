#include "tickets.h"

/* ex-1: compare the pointer with the end first, and look at its target only then.
 * Lesson section: First the end, then the star
 * Test: first_unpaid_of_none_is_the_end
 * Start here: two of the lines are loop heads; what does each of them read at the end?
 */
int *first_unpaid(int *first, int *end) {
    /* first++;
     * while (*first != 0 && first != end) {
     * return first;
     * while (first != end && *first != 0) {
     * }
     */
    return end == first ? first : end - 1;
}

/* ex-2: a function that finds a place can be called again, for the rest behind that place.
 * Lesson section: The rest is a range, too
 * Test: unpaid_between_counts_all
 * Start here: where does the rest begin after a place was found?
 */
int unpaid_between(int *first, int *end) {
    /* first = first_unpaid(first, end);
     * int count = 0;
     * }
     * first = first_unpaid(first + 1, end);
     * return count;
     * while (first != end) {
     * first = first + 1;
     * count++;
     */
    (void)first;
    (void)end;
    return -1;
}

/* ex-3: one pointer reads, another one writes; the writer is never ahead of the reader.
 * Lesson section: A reader and a writer
 * Test: take_out_keeps_the_order
 * Start here: which of the two moves in every round?
 */
int *take_out(int *first, int *end, int cents) {
    /* return write;
     * if (*read != cents) {
     * *write++ = *read;
     * int *write = first;
     * *read++ = *write;
     * for (int *read = first; read < end; read++) {
     * }
     * }
     */
    (void)first;
    (void)cents;
    return end;
}

/* ex-4: of two sorted ranges, the smaller of the two front elements comes next.
 * Lesson section: Two readers, one writer
 * Test: merge_of_two_sorted_ranges
 * Start here: three loops; which one needs both ranges?
 */
void merge(int *one, int *one_end, int *other, int *other_end, int *to) {
    /* *to++ = *one <= *other ? *one++ : *other++;
     * while (one < one_end) {
     * *to++ = *one++;
     * }
     * }
     * while (one < one_end && other < other_end) {
     * *to++ = *other++;
     * while (other < other_end) {
     * while (one < one_end || other < other_end) {
     * }
     */
    (void)one;
    (void)one_end;
    (void)other;
    (void)other_end;
    (void)to;
}
