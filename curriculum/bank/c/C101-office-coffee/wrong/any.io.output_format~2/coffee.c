#include <stdio.h>

#include "coffee.h"

void print_offer(void) {
    printf("2 EUR\n");
    printf("ESPRESSO ");
}

void brew(void) {
    pump(30);
    heat(92);
    grind(9);
}

int rinse(void) {
    pump(50);
    return 50;
}
