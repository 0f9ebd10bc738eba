#include "bus.h"

int is_in_order(int departure[], int n) {
    int good = 1;
    for (int i = 0; i + 1 < n; i++) {
        if (!(departure[i] < departure[i + 1])) {
            good = 0;
        }
    }
    return good;
}

void count_stars(int rating[], int n, int count[]) {
    for (int stars = 1; stars <= STARS; stars++) {
        int guests = 0;
        for (int i = 0; i < n; i++) {
            guests += rating[i] == stars;
        }
        count[stars - 1] = guests;
    }
}

void turn_around(int stop[], int n) {
    for (int i = 0; i < n / 2; i++) {
        int kept = stop[n - 1 - i];
        stop[n - 1 - i] = stop[i];
        stop[i] = kept;
    }
}
