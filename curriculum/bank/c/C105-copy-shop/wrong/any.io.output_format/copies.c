#include <stdio.h>

#include "copies.h"

void print_job(char tray, long pages, double euro) {
    printf("%c: %6ld p %7.2f EUR\n", tray, pages, euro);
}

void print_share(const char *paper, int percent) {
    printf("%10s%4d%%\n", paper, percent);
}

double price_in(const char *line) {
    int tray;
    double price = 0.0;
    sscanf(line, "tray %d cost %lf", &tray, &price);
    return price;
}

int fields_in(const char *line) {
    int tray, pages, copies;
    return sscanf(line, "%d/%d/%d", &tray, &pages, &copies);
}
