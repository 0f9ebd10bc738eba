#include "jobs.h"

#include <math.h>

double mean_ms(int total_ms, int jobs) {
    return total_ms * 1.0 / jobs;
}

int whole_seconds(double drift) {
    return (int)round(drift);
}

long long bytes_moved(int files, int bytes_each) {
    return 1LL * files * bytes_each;
}

int is_late(int minutes, unsigned limit) {
    return (long long)minutes > limit;
}
