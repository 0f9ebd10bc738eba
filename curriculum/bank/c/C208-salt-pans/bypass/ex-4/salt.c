#include "salt.h"

int row_salt(int pan[][COLUMNS], int row) {
    int salt = 0;
    for (int column = 0; column < COLUMNS; column++) {
        salt += pan[row][column];
    }
    return salt;
}

int column_salt(int pan[][COLUMNS], int rows, int column) {
    int salt = 0;
    for (int row = 0; row < rows; row++) {
        salt += pan[row][column];
    }
    return salt;
}

int walk_to(int row, int column) {
    return row * COLUMNS + column;
}

int busy_neighbours(int pan[][COLUMNS], int rows, int row, int column) {
    int above = row > 0 && pan[row - 1][column] > 0;
    int below = row < rows - 1 && pan[row + 1][column] > 0;
    int *flat = (int *)pan;
    int at = row * COLUMNS + column;
    int left = at > 0 && flat[at - 1] > 0;
    int right = at < rows * COLUMNS - 1 && flat[at + 1] > 0;
    return above + below + left + right;
}
