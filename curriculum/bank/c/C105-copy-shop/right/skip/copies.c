#include <stdio.h>

#include "copies.h"

void print_job(char tray, long pages, double euro) {
    printf("%c: %6ld p %7.2f EUR\n", tray, pages, euro);
}

void print_share(const char *paper, int percent) {
    printf("%-*s%*d%c\n", 10, paper, 4, percent, '%');
}

double price_in(const char *line) {
    double price = 0;
    sscanf(line, "tray %*d cost %lg", &price);
    return price;
}

int fields_in(const char *line) {
    int tray, pages, copies;
    return sscanf(line, "%d/%d/%d", &tray, &pages, &copies);
}
