#include "tickets.h"

int *first_unpaid(int *first, int *end) {
    while (first != end && *first != 0) {
        first++;
    }
    return first;
}

int unpaid_between(int *first, int *end) {
    int count = 0;
    first = first_unpaid(first, end);
    while (first != end) {
        count++;
        first = first_unpaid(first + 1, end);
    }
    return count;
}

int *take_out(int *first, int *end, int cents) {
    int *write = first;
    for (int *read = first; read < end; read++) {
        if (*read != cents) {
            *write++ = *read;
        }
    }
    return write;
}

void merge(int *one, int *one_end, int *other, int *other_end, int *to) {
    while (one < one_end && other < other_end) {
        *to++ = *one <= *other ? *one++ : *other++;
    }
    while (one < one_end) {
        *to++ = *one++;
    }
}
