#include "jobs.h"

#include <stdio.h>
#include <stdlib.h>

double mean_ms(int total_ms, int jobs) {
    return (double)total_ms / jobs;
}

int whole_seconds(double drift) {
    char text[400];
    snprintf(text, sizeof text, "%.0f", drift);
    return atoi(text);
}

long long bytes_moved(int files, int bytes_each) {
    return (long long)files * bytes_each;
}

int is_late(int minutes, unsigned limit) {
    return (long long)minutes > limit;
}
