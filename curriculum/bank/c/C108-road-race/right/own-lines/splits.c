#include "splits.h"

int slowest(const int split[], int n) {
    int worst = n - 1;
    for (int i = n - 2; i >= 0; i--) {
        if (split[i] >= split[worst]) {
            worst = i;
        }
    }
    return worst;
}

void running_total(const int split[], int n, int total[]) {
    if (n > 0) {
        total[0] = split[0];
    }
    for (int i = 1; i < n; i++) {
        total[i] = total[i - 1] + split[i];
    }
}

void insert_at(int split[], int n, int place, int seconds) {
    for (int i = n; i > place; i--) {
        split[i] = split[i - 1];
    }
    split[place] = seconds;
}
