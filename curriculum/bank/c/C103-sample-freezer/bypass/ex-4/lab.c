#include "lab.h"

double average(int sum, int samples) {
    return (double)sum / samples;
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
    return value < (int)limit;
}
