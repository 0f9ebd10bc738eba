#include "plan.h"

int free_seats(const int row[SEATS]) {
    int taken = 0;
    for (const int *seat = row; seat != row + SEATS; seat++)
        taken += *seat;
    return SEATS - taken;
}

int best_row(int hall[][SEATS], int rows) {
    int best = 0, most = -1;
    for (int r = 0; r < rows; r++) {
        int count = free_seats(hall[r]);
        if (count > most) {
            most = count;
            best = r;
        }
    }
    return best;
}

int together(int hall[][SEATS], int row, int n) {
    const int *seats = hall[row];
    for (int c = 0; c + n <= SEATS; c++) {
        int k = 0;
        while (k < n && seats[c + k] == 0)
            k++;
        if (k == n)
            return c;
    }
    return -1;
}

void seen_from_screen(int hall[][SEATS], int rows, int out[][SEATS]) {
    for (int r = rows - 1, back = 0; r >= 0; r--, back++)
        for (int c = SEATS - 1, to = 0; c >= 0; c--, to++)
            out[back][to] = hall[r][c];
}

int row_of(int ticket) {
    return (ticket + SEATS - 1) / SEATS - 1;
}

int column_of(int ticket) {
    return ticket - 1 - row_of(ticket) * SEATS;
}
