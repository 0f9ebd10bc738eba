#include "bills.h"

#include <limits.h>
#include <string.h>

int add_used(int total, int used, int *sum) {
    if (used > 0 && total > INT_MAX - used) {
        return 0;
    }
    if (used < 0 && total < INT_MIN - used) {
        return 0;
    }
    *sum = total + used;
    return 1;
}

int has_alarm(uint32_t flags, int number) {
    if (number < 0 || number > 31) {
        return 0;
    }
    return (flags >> number) & 1;
}

int tariff_at(const int *tariffs, int n, int hour) {
    if (n < 1 || n > 24 || hour < 0 || hour > 23) {
        return -1;
    }
    return tariffs[hour * n / 24];
}

size_t drop_first(int *readings, size_t n, size_t count) {
    if (count >= n) {
        return 0;
    }
    size_t left = n - count;
    memmove(readings, readings + count, left * sizeof *readings);
    return left;
}
