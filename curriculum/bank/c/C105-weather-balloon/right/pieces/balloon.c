#include <stdio.h>

#include "balloon.h"

void print_reading(int hour, double celsius) {
    printf("%02d h %5.1f C\n", hour, celsius);
}

void print_station(const char *name, int metres) {
    printf("%-8s", name);
    printf("|%5d", metres);
    printf(" m\n");
}

int minutes_of(const char *clock) {
    int hours = 0;
    int minutes = 0;
    sscanf(clock, "%d:%d", &hours, &minutes);
    return hours * 60 + minutes;
}
