#include "plan.h"

int free_seats(const int row[SEATS]) {
    int count = 0;
    for (int c = SEATS; c-- > 0;)
        count += !row[c];
    return count;
}

int best_row(int hall[][SEATS], int rows) {
    int best = rows - 1;
    for (int r = rows - 2; r >= 0; r--)
        if (free_seats(hall[r]) >= free_seats(hall[best]))
            best = r;
    return best;
}

int together(int hall[][SEATS], int row, int n) {
    int start = 0;
    for (int c = 0; c < SEATS; c++) {
        if (hall[row][c])
            start = c + 1;
        else if (c + 1 - start == n)
            return start;
    }
    return -1;
}

void seen_from_screen(int hall[][SEATS], int rows, int out[][SEATS]) {
    for (int place = 0; place < rows * SEATS; place++) {
        int from = rows * SEATS - 1 - place;
        out[place / SEATS][place % SEATS] = hall[from / SEATS][from % SEATS];
    }
}

int row_of(int ticket) {
    int row = 0;
    while (ticket > SEATS) {
        ticket -= SEATS;
        row++;
    }
    return row;
}

int column_of(int ticket) {
    int column = (ticket - 1) % SEATS;
    return column;
}
