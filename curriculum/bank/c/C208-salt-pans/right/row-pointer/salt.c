#include "salt.h"

int row_salt(int pan[][COLUMNS], int row) {
    int salt = 0;
    int *first = pan[row];
    for (int *at = first; at != first + COLUMNS; at++) {
        salt += *at;
    }
    return salt;
}

int column_salt(int pan[][COLUMNS], int rows, int column) {
    int salt = 0;
    while (rows-- > 0) {
        salt += pan[rows][column];
    }
    return salt;
}

int walk_to(int row, int column) {
    return row * COLUMNS + column;
}

int busy_neighbours(int pan[][COLUMNS], int rows, int row, int column) {
    int above = row > 0 && pan[row - 1][column] > 0;
    int below = row < rows - 1 && pan[row + 1][column] > 0;
    int left = column > 0 && pan[row][column - 1] > 0;
    int right = column < COLUMNS - 1 && pan[row][column + 1] > 0;
    return above + below + left + right;
}
