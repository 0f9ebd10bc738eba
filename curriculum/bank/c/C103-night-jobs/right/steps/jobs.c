#include "jobs.h"

double mean_ms(int total_ms, int jobs) {
    double mean = total_ms;
    mean /= jobs;
    return mean;
}

int whole_seconds(double drift) {
    int whole = (int)drift;
    double rest = drift - whole;
    if (rest >= 0.5) {
        whole++;
    }
    if (rest <= -0.5) {
        whole--;
    }
    return whole;
}

long long bytes_moved(int files, int bytes_each) {
    long long sum = files;
    sum *= bytes_each;
    return sum;
}

int is_late(int minutes, unsigned limit) {
    return minutes > 0 && (unsigned)minutes > limit;
}
