#include "lab.h"

double average(int sum, int samples) {
    return (double)sum / samples;
}

int whole_degrees(double degrees) {
    return (int)degrees;
}

long long microlitres(int litres) {
    return litres * 1000000LL;
}

int is_below(int value, unsigned limit) {
    return value < 0 || (unsigned)value < limit;
}
