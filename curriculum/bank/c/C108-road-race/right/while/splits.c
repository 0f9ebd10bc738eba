#include "splits.h"

int slowest(const int split[], int n) {
    int worst = 0;
    for (int i = 1; i < n; i++) {
        if (split[i] > split[worst]) {
            worst = i;
        }
    }
    return worst;
}

void running_total(const int split[], int n, int total[]) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        total[i] = sum + split[i];
        sum = total[i];
    }
}

void insert_at(int split[], int n, int place, int seconds) {
    while (n > place) {
        split[n] = split[n - 1];
        n--;
    }
    split[n] = seconds;
}
