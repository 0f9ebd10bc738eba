#include "bus.h"

int is_in_order(int departure[], int n) {
    for (int i = 1; i < n; i++) {
        if (departure[i] <= departure[i - 1]) {
            return 0;
        }
    }
    return 1;
}

void count_stars(int rating[], int n, int count[]) {
    for (int i = 0; i < STARS; i++) {
        count[i] = 0;
    }
    for (int i = 0; i < n; i++) {
        if (rating[i] >= 1 && rating[i] <= STARS) {
            count[rating[i]]++;
        }
    }
}

void turn_around(int stop[], int n) {
    for (int front = 0, back = n - 1; front < back; front++, back--) {
        int kept = stop[front];
        stop[front] = stop[back];
        stop[back] = kept;
    }
}
