#include <stdio.h>

#include "balloon.h"

void print_reading(int hour, double celsius) {
    printf("%02d h %3d.%d C\n", hour, (int)celsius, (int)(celsius * 10) % 10);
}

void print_station(const char *name, int metres) {
    printf("%-8s|%5d m\n", name, metres);
}

int minutes_of(const char *clock) {
    int hours = 0;
    int minutes = 0;
    sscanf(clock, "%d:%d", &hours, &minutes);
    return hours * 60 + minutes;
}
