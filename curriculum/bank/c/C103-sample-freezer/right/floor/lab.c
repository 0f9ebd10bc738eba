#include <math.h>

#include "lab.h"

double average(int sum, int samples) {
    return sum / (double)samples;
}

int whole_degrees(double degrees) {
    return (int)round(degrees);
}

long long microlitres(int litres) {
    return (long long)litres * 1000000;
}

int is_below(int value, unsigned limit) {
    return value < 0 || (unsigned)value < limit;
}
