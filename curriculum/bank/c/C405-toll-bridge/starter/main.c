/* A day at the bridge, for trying the tools. The tests do not use this file. */
#include "bridge.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int booths[] = {4, 7, 4, 11, 4};
    int *log = malloc(sizeof *log);
    if (log == NULL) {
        return 1;
    }
    log[0] = 1700000000;
    size_t n = 1;
    for (int second = 1700000060; second < 1700000360; second += 60) {
        int *grown = log_pass(log, n, second);
        if (grown != NULL) {
            log = grown;
            n++;
        }
    }
    printf("passes: %zu\n", n);
    printf("longest gap: %d (it should be 60)\n", longest_gap(log, n));
    printf("busiest booth: %d (it should be 4)\n", busiest_booth(booths, 5));
    printf("middle of the log: %d (it should be 1700000150)\n", middle_second(log[0], log[n - 1]));
    free(log);
    return 0;
}
