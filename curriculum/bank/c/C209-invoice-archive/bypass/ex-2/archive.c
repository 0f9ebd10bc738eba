#include "archive.h"

int total(const int *cents, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        sum += cents[i];
    }
    return sum;
}

int *find(const int *cents, int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (cents[i] == wanted) {
            return (int *)&cents[i];
        }
    }
    return NULL;
}

void largest_last(const int *cents, int n, int *out) {
    int at = 0;
    for (int i = 1; i < n; i++) {
        if (cents[i] > cents[at]) {
            at = i;
        }
    }
    int free_place = 0;
    for (int i = 0; i < n; i++) {
        if (i != at) {
            out[free_place++] = cents[i];
        }
    }
    out[free_place] = cents[at];
}

static const int *limit_of_the_auditors = NULL;

void use_limit(const int *limit) {
    limit_of_the_auditors = limit;
}

int above_limit(const int *cents, int n) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (limit_of_the_auditors == NULL || cents[i] > *limit_of_the_auditors) {
            count++;
        }
    }
    return count;
}
