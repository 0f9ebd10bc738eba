#include "bills.h"

#include <limits.h>
#include <string.h>

int add_used(int total, int used, int *sum) {
    int fits = used >= 0 ? total <= INT_MAX - used : total >= INT_MIN - used;
    if (fits) {
        *sum = total + used;
    }
    return fits;
}

int has_alarm(uint32_t flags, int number) {
    return number >= 0 && number < 32 && (flags & ((uint32_t)1 << number)) != 0;
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
    for (size_t i = count; i < n; i++) {
        readings[i - count] = readings[i];
    }
    return n - count;
}
