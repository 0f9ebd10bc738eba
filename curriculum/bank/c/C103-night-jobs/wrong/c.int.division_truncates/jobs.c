#include "jobs.h"

double mean_ms(int total_ms, int jobs) {
    return total_ms / jobs;
}

int whole_seconds(double drift) {
    return (int)(drift < 0 ? drift - 0.5 : drift + 0.5);
}

long long bytes_moved(int files, int bytes_each) {
    return (long long)files * bytes_each;
}

int is_late(int minutes, unsigned limit) {
    return (long long)minutes > limit;
}
