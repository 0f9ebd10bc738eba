#include "plan.h"

int free_seats(const int row[SEATS]) {
    int count = 0;
    for (int c = 0; c < SEATS; c++) {
        if (row[c] == 0) {
            count++;
        }
    }
    return count;
}

int best_row(int hall[][SEATS], int rows) {
    int best = 0;
    for (int r = 1; r < rows; r++) {
        if (free_seats(hall[r]) > free_seats(hall[best])) {
            best = r;
        }
    }
    return best;
}

int together(int hall[][SEATS], int row, int n) {
    int run = 0;
    for (int c = 0; c < SEATS; c++) {
        run = hall[row][c] == 0 ? run + 1 : 0;
        if (run == n) {
            return c - n + 1;
        }
    }
    return -1;
}

void seen_from_screen(int hall[][SEATS], int rows, int out[][SEATS]) {
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < SEATS; c++) {
            out[r][c] = hall[rows - 1 - r][SEATS - 1 - c];
        }
    }
}

int row_of(int ticket) {
    return ticket / SEATS;
}

int column_of(int ticket) {
    return (ticket - 1) % SEATS;
}
