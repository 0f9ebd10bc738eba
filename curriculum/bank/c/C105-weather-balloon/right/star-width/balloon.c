#include <stdio.h>

#include "balloon.h"

void print_reading(int hour, double celsius) {
    printf("%02d h ", hour);
    printf("%*.*f C\n", 5, 1, celsius);
}

void print_station(const char *name, int metres) {
    printf("%-8s|%5d m\n", name, metres);
}

int minutes_of(const char *clock) {
    int hours, minutes;
    int found = sscanf(clock, "%2d:%2d", &hours, &minutes);
    if (found < 1) {
        return 0;
    }
    return found < 2 ? hours * 60 : hours * 60 + minutes;
}
