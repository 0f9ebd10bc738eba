#include "bumps.h"

int too_fast(int *first, int *end, int limit) {
    int count = 0;
    while (first != end)
        if (*first++ > limit)
            count++;
    return count;
}

int append(int *to, int used, int *from, int n) {
    int *last = from + n;
    to += used;
    while (from < last)
        *to++ = *from++;
    return used + n;
}

int longest_calm(int *first, int *end, int limit) {
    int longest = 0;
    int *start = first;
    for (int *at = first; at != end; at++) {
        if (*at > limit)
            start = at + 1;
        else if (at + 1 - start > longest)
            longest = (int)(at + 1 - start);
    }
    return longest;
}

int middle_sum(int *first, int *end) {
    int sum = 0;
    if (first == end)
        return 0;
    while (++first < end)
        if (first + 1 < end)
            sum += *first;
    return sum;
}
