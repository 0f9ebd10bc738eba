#include "lab.h"

double average(int sum, int samples) {
    double wide = sum;
    return wide / samples;
}

int whole_degrees(double degrees) {
    if (degrees < 0) {
        return (int)(degrees - 0.5);
    }
    return (int)(degrees + 0.5);
}

long long microlitres(int litres) {
    long long result = litres;
    result = result * 1000000;
    return result;
}

int is_below(int value, unsigned limit) {
    long long wide = value;
    return wide < (long long)limit;
}
