#include "bus.h"

int is_in_order(int departure[], int n) {
    int i = 1;
    while (i < n && departure[i - 1] < departure[i]) {
        i++;
    }
    return i >= n;
}

void count_stars(int rating[], int n, int count[]) {
    int i = 0;
    while (i < STARS) {
        count[i++] = 0;
    }
    for (i = 0; i < n; i++) {
        int index = rating[i] - 1;
        if (index < 0 || index >= STARS) {
            continue;
        }
        count[index] += 1;
    }
}

void turn_around(int stop[], int n) {
    int front = 0;
    while (front < --n) {
        int kept = stop[front];
        stop[front++] = stop[n];
        stop[n] = kept;
    }
}
