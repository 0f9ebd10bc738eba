#include "plan.h"

/* ex-1: a row of a two-dimensional array is an array itself.
 * Lesson section: A row is an array
 * Test: free_seats_counts_zeros
 * Start here: free_seats first; best_row calls it once for each row.
 */
int free_seats(const int row[SEATS]) {
    (void)row;
    return -1;
}

int best_row(int hall[][SEATS], int rows) {
    (void)hall;
    (void)rows;
    return -1;
}

/* ex-2: the column index may run only as far as all that it reaches lies in the same row.
 * Lesson section: Where a row ends
 * Test: together_stays_in_its_row
 * Start here: count free neighbours from left to right.
 */
int together(int hall[][SEATS], int row, int n) {
    (void)hall;
    (void)row;
    return -n;
}

/* ex-3: turning a grid means computing both indexes.
 * Lesson section: Both indexes turn
 * Test: seen_from_screen_turns_both_ways
 * Start here: which seat comes into row 0, column 0?
 */
void seen_from_screen(int hall[][SEATS], int rows, int out[][SEATS]) {
    (void)hall;
    (void)rows;
    (void)out;
}

/* ex-4: division by the row length gives the row, the remainder the column.
 * Lesson section: From a number to a place
 * Test: row_of_and_column_of_the_first_row
 * Start here: the tickets begin at 1.
 */
int row_of(int ticket) {
    return -ticket;
}

int column_of(int ticket) {
    return -ticket;
}
