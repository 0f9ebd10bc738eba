#include "bridge.h"

#include <stdlib.h>

int middle_second(int from, int to) {
    long long sum = (long long)from + to;
    return (int)(sum / 2);
}

int busiest_booth(const int *booths, size_t n) {
    int *counts = calloc(BOOTHS, sizeof *counts);
    if (counts == NULL) {
        return -1;
    }
    for (size_t i = 0; i < n; i++) {
        counts[booths[i]]++;
    }
    int busiest = 0;
    for (int booth = 1; booth < BOOTHS; booth++) {
        if (counts[booth] > counts[busiest]) {
            busiest = booth;
        }
    }
    free(counts);
    return busiest;
}

int longest_gap(const int *seconds, size_t n) {
    int longest = 0;
    for (size_t i = 0; i + 1 < n; i++) {
        int gap = seconds[i + 1] - seconds[i];
        longest = gap > longest ? gap : longest;
    }
    return longest;
}

int *log_pass(int *log, size_t n, int second) {
    int *grown = realloc(log, (n + 1) * sizeof *grown);
    if (grown == NULL) {
        return NULL;
    }
    const int *last = &grown[n - 1];
    grown[n] = second > *last ? second : *last;
    return grown;
}
