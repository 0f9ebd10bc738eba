#include "archive.h"

int total(int const *cents, int n) {
    int const *end = cents + n;
    int sum = 0;
    while (cents != end)
        sum += *cents++;
    return sum;
}

int const *find(int const *cents, int n, int wanted) {
    int const *end = cents + n;
    while (cents != end && *cents != wanted)
        cents++;
    return cents == end ? NULL : cents;
}

void largest_last(int const *cents, int n, int *out) {
    int const *largest = cents;
    for (int const *at = cents; at != cents + n; at++)
        if (*at > *largest)
            largest = at;
    for (int const *at = cents; at != cents + n; at++)
        if (at != largest)
            *out++ = *at;
    *out = *largest;
}

static int const *limit_seen;

void use_limit(int const *const limit) {
    limit_seen = limit;
}

int above_limit(int const *cents, int n) {
    int count = 0;
    while (n-- > 0)
        count += limit_seen == NULL || cents[n] > *limit_seen;
    return count;
}
