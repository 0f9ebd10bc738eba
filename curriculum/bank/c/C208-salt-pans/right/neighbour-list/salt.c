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
    return column + COLUMNS * row;
}

int busy_neighbours(int pan[][COLUMNS], int rows, int row, int column) {
    const int step[4][2] = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};
    int busy = 0;
    for (int i = 0; i < 4; i++) {
        int r = row + step[i][0], c = column + step[i][1];
        if (r >= 0 && r < rows && c >= 0 && c < COLUMNS) {
            busy += pan[r][c] > 0;
        }
    }
    return busy;
}
