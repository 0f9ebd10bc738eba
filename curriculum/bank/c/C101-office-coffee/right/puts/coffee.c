#include <stdio.h>

#include "coffee.h"

void print_offer(void) {
    puts("ESPRESSO 2 EUR");
}

void brew(void) {
    grind(9);
    heat(92);
    pump(30);
}

int rinse(void) {
    int water = 50;
    pump(water);
    return water;
}
