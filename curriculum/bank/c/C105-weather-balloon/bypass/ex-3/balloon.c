#include <stdio.h>

#include "balloon.h"

void print_reading(int hour, double celsius) {
    printf("%02d h %5.1f C\n", hour, celsius);
}

void print_station(const char *name, int metres) {
    printf("%-8s|%5d m\n", name, metres);
}

int minutes_of(const char *clock) {
    int hours = (clock[0] - '0') * 10 + clock[1] - '0';
    int minutes = clock[2] == '\0' ? 0 : (clock[3] - '0') * 10 + clock[4] - '0';
    return hours * 60 + minutes;
}
