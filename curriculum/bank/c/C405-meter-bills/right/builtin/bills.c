#include "bills.h"

#include <limits.h>
#include <string.h>

int add_used(int total, int used, int *sum) {
    int result;
    if (__builtin_add_overflow(total, used, &result)) {
        return 0;
    }
    *sum = result;
    return 1;
}

int has_alarm(uint32_t flags, int number) {
    if (number < 0 || number > 31) {
        return 0;
    }
    return (flags >> number) & 1;
}

int tariff_at(const int *tariffs, int n, int hour) {
    if (hour < 0 || hour >= 24) {
        return -1;
    }
    if (n <= 0 || n > 24) {
        return -1;
    }
    int at = 0;
    while ((at + 1) * 24 <= hour * n) {
        at++;
    }
    return tariffs[at];
}

size_t drop_first(int *readings, size_t n, size_t count) {
    if (count >= n) {
        return 0;
    }
    size_t left = n - count;
    memmove(readings, readings + count, left * sizeof *readings);
    return left;
}
