#include "archive.h"

int total(const int *cents, int n) {
    return n == 0 ? 0 : cents[0] + total(cents + 1, n - 1);
}

const int *find(const int *cents, int n, int wanted) {
    const int *found = NULL;
    for (int i = n - 1; i >= 0; i--) {
        if (cents[i] == wanted) {
            found = cents + i;
        }
    }
    return found;
}

void largest_last(const int *cents, int n, int *out) {
    int at = 0;
    for (int i = 0; i < n; i++) {
        out[i] = cents[i];
        if (cents[i] > cents[at]) {
            at = i;
        }
    }
    for (int i = at; i + 1 < n; i++) {
        out[i] = out[i + 1];
    }
    out[n - 1] = cents[at];
}

static const int *auditors;

void use_limit(const int *limit) {
    auditors = limit;
}

int above_limit(const int *cents, int n) {
    int count = 0;
    if (auditors == NULL) {
        return n;
    }
    for (int i = 0; i < n; i++) {
        if (cents[i] > *auditors) {
            count++;
        }
    }
    return count;
}
