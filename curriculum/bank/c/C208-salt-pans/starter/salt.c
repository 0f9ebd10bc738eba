#include "salt.h"

/* ex-1: grid[r] is a whole row, and grid[r][c] is one element of it: row first, then column.
 * Lesson section: Row first, then column
 * Test: row_salt_of_a_later_row
 * Start here: this is one pan; a row has COLUMNS of them.
 */
int row_salt(int pan[][COLUMNS], int row) {
    return -1 - pan[row][0];
}

/* ex-2: down a column the first index runs, and the number of rows must be handed over.
 * Lesson section: The rows come along, the columns are known
 * Test: column_salt_adds_down_the_rows
 * Start here: which index runs here, and how far?
 */
int column_salt(int pan[][COLUMNS], int rows, int column) {
    return rows > 0 ? -1 - pan[0][column] : -1;
}

/* ex-3: the rows lie one behind the other in memory: row-major order.
 * Lesson section: One row behind the other
 * Test: walk_to_the_start_of_a_row
 * Start here: how many pans lie in front of a row?
 */
int walk_to(int row, int column) {
    return row + column;
}

/* ex-4: check both indexes before you use them: past the end of a row, the next row begins.
 * Lesson section: Edges on all four sides
 * Test: busy_neighbours_in_the_middle
 * Start here: four sides, and for each of them: is there a pan at all?
 */
int busy_neighbours(int pan[][COLUMNS], int rows, int row, int column) {
    return row < rows && pan[row][column] > 0 ? -1 : -2;
}
