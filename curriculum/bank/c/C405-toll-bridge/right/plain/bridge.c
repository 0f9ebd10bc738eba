#include "bridge.h"

#include <stdlib.h>

int middle_second(int from, int to) {
    return (int)(((unsigned)from + (unsigned)to) / 2u);
}

int busiest_booth(const int *booths, size_t n) {
    int busiest = -1;
    size_t most = 0;
    for (int booth = 0; booth < BOOTHS; booth++) {
        size_t here = 0;
        for (const int *at = booths; at != booths + n; at++)
            here += *at == booth;
        if (here > most) {
            busiest = booth;
            most = here;
        }
    }
    return busiest;
}

int longest_gap(const int *seconds, size_t n) {
    int longest = 0;
    while (n > 1) {
        n--;
        if (seconds[n] - seconds[n - 1] > longest)
            longest = seconds[n] - seconds[n - 1];
    }
    return longest;
}

int *log_pass(int *log, size_t n, int second) {
    if (second < log[n - 1])
        second = log[n - 1];
    if ((log = realloc(log, (n + 1) * sizeof *log)))
        log[n] = second;
    return log;
}
