#include "bumps.h"

int too_fast(int *first, int *end, int limit) {
    int count = 0;
    for (int *value = first; value != end && *value != 0; value++) {
        if (*value > limit) {
            count++;
        }
    }
    return count;
}

int append(int *to, int used, int *from, int n) {
    int *gap = to + used;
    for (int i = 0; i < n; i++) {
        gap[i] = from[i];
    }
    return used + n;
}

int longest_calm(int *first, int *end, int limit) {
    int longest = 0;
    while (first < end) {
        int *start = first;
        while (first < end && *first <= limit) {
            first++;
        }
        if (first - start > longest) {
            longest = (int)(first - start);
        }
        if (first < end) {
            first++;
        }
    }
    return longest;
}

int middle_sum(int *first, int *end) {
    int sum = 0;
    if (end - first < 3) {
        return 0;
    }
    for (int *value = first + 1; value != end - 1; value++) {
        sum += *value;
    }
    return sum;
}
