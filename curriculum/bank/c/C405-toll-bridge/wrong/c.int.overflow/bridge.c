#include "bridge.h"

#include <stdlib.h>

int middle_second(int from, int to) {
    return (int)((long)(from + to) / 2);
}

int busiest_booth(const int *booths, size_t n) {
    int counts[BOOTHS] = {0};
    for (size_t i = 0; i < n; i++) {
        counts[booths[i]]++;
    }
    int busiest = 0;
    int most = 0;
    for (int booth = 0; booth < BOOTHS; booth++) {
        if (counts[booth] > most) {
            most = counts[booth];
            busiest = booth;
        }
    }
    return busiest;
}

int longest_gap(const int *seconds, size_t n) {
    int longest = 0;
    for (size_t i = 1; i < n; i++) {
        int gap = seconds[i] - seconds[i - 1];
        if (gap > longest) {
            longest = gap;
        }
    }
    return longest;
}

int *log_pass(int *log, size_t n, int second) {
    int last = log[n - 1];
    int *grown = realloc(log, (n + 1) * sizeof *grown);
    if (grown == NULL) {
        return NULL;
    }
    if (second < last) {
        second = last;
    }
    grown[n] = second;
    return grown;
}
