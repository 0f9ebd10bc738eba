#include <stdio.h>

#include "sky.h"

void print_target(const char *name, int number) {
    printf("%4d %s\n", number, name);
}

void print_angle(double degrees) {
    printf("%8.2f deg\n", degrees);
}

void print_distance(long long kilometres) {
    printf("%lld km\n", kilometres);
}

int read_entry(const char *line, int *number, double *degrees) {
    return sscanf(line, "%d %lf", number, degrees) == 2;
}
