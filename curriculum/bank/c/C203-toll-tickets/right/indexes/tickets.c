#include "tickets.h"

int *first_unpaid(int *first, int *end) {
    while (first != end && *first != 0) {
        first++;
    }
    return first;
}

int unpaid_between(int *first, int *end) {
    int count = 0;
    for (; first < end; first++) {
        count += *first == 0;
    }
    return count;
}

int *take_out(int *first, int *end, int cents) {
    long n = end - first, kept = 0;
    for (long i = 0; i < n; i++) {
        if (first[i] == cents) {
            continue;
        }
        first[kept] = first[i];
        kept++;
    }
    return first + kept;
}

void merge(int *one, int *one_end, int *other, int *other_end, int *to) {
    while (one < one_end && other < other_end) {
        *to++ = *one <= *other ? *one++ : *other++;
    }
    while (one < one_end) {
        *to++ = *one++;
    }
    while (other < other_end) {
        *to++ = *other++;
    }
}
