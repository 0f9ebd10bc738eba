#include "bumps.h"

int too_fast(int *first, int *end, int limit) {
    int n = (int)(end - first), count = 0;
    for (int i = 0; i < n; i++)
        count += first[i] > limit;
    return count;
}

int append(int *to, int used, int *from, int n) {
    for (int i = 0; i < n; i++)
        to[used + i] = from[i];
    return n + used;
}

int longest_calm(int *first, int *end, int limit) {
    int longest = 0, run = 0, n = (int)(end - first);
    for (int i = 0; i < n; i++) {
        if (first[i] > limit)
            run = 0;
        else
            run++;
        if (run > longest)
            longest = run;
    }
    return longest;
}

int middle_sum(int *first, int *end) {
    int n = (int)(end - first), sum = 0;
    for (int i = 1; i < n - 1; i++)
        sum += first[i];
    return sum;
}
