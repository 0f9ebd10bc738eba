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
        total[i] = sum;
        sum += split[i];
    }
}

void insert_at(int split[], int n, int place, int seconds) {
    for (int i = n; i > place; i--) {
        split[i] = split[i - 1];
    }
    split[place] = seconds;
}
