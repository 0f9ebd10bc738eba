#include <stdio.h>

#include "coffee.h"

void print_offer(void) {
    printf("ESPRESSO ");
    printf("2 EUR\n");
}

void brew(void) {
    grind(9);
    Heat(92);
    pump(30);
}

int rinse(void) {
    pump(50);
    return 50;
}
