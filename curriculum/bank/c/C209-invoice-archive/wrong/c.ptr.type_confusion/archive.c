#include "archive.h"

int total(const int *cents, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        sum += cents[i];
    }
    return sum;
}

const int *find(const int *cents, int n, int wanted) {
    for (int i = 0; i < n; i++) {
        if (cents[i] == wanted) {
            return &cents[i];
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
    int *own = (int *)cents;
    int largest = own[at];
    own[at] = own[n - 1];
    own[n - 1] = largest;
    for (int i = 0; i < n; i++) {
        out[i] = own[i];
    }
    own[n - 1] = own[at];
    own[at] = largest;
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
