#include "splits.h"

/* ex-1: a walk through an array keeps an index in hand, and compares each element with the one there.
 * Lesson section: An index in hand
 * Test: slowest_in_the_middle
 * Start here: of the two loops only one stays inside of the array.
 */
int slowest(const int split[], int n) {
    /* if (split[i] > split[worst]) {
     * }
     * return worst;
     * for (int i = 1; i < n; i++) {
     * worst = i;
     * }
     * int worst = 0;
     * for (int i = 1; i <= n; i++) {
     */
    (void)split;
    (void)n;
    return -1;
}

/* ex-2: each element of a second array is set in the same round, from what has been gathered so far.
 * Lesson section: Gather on the way
 * Test: running_total_of_four
 * Start here: which line has to come before the loop?
 */
void running_total(const int split[], int n, int total[]) {
    /* total[i] = sum;
     * for (int i = 0; i < n; i++) {
     * total[i] = total[i - 1];
     * int sum = 0;
     * sum += split[i];
     * }
     */
    (void)split;
    (void)n;
    (void)total;
}

/* ex-3: to make room in an array, move the elements from the back, each into a place that is free.
 * Lesson section: Make room from the back
 * Test: insert_at_moves_the_rest
 * Start here: which element can move first without running over another one?
 */
void insert_at(int split[], int n, int place, int seconds) {
    /* split[place] = seconds;
     * split[i] = split[i - 1];
     * for (int i = place + 1; i <= n; i++) {
     * }
     * for (int i = n; i > place; i--) {
     */
    (void)split;
    (void)n;
    (void)place;
    (void)seconds;
}
