#include <stdio.h>

#include "copies.h"

void print_job(char tray, long pages, double euro) {
    putchar(tray);
    printf(": %6ld p", pages);
    printf(" %7.2f EUR\n", euro);
}

void print_share(const char *paper, int percent) {
    printf("%-10s", paper);
    printf("%4d", percent);
    puts("%");
}

double price_in(const char *line) {
    int tray;
    double price = 0.0;
    sscanf(line, "tray %d cost %lf", &tray, &price);
    return price;
}

int fields_in(const char *line) {
    int number[3];
    int stored = sscanf(line, "%d/%d/%d", &number[0], &number[1], &number[2]);
    return stored;
}
