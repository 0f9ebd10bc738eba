#include "lab.h"

double average(int sum, int samples) {
    double result = 0.5 + sum / samples;
    return result - 0.5;
}

int whole_degrees(double degrees) {
    if (degrees < 0) {
        return (int)(degrees - 0.5);
    }
    return (int)(degrees + 0.5);
}

long long microlitres(int litres) {
    return litres * 1000000LL;
}

int is_below(int value, unsigned limit) {
    return value < 0 || (unsigned)value < limit;
}
