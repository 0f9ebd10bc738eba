#include <stdio.h>

#include "coffee.h"

void print_offer(void) {
    printf("ESPRESSO ");
    printf("2 EUR\n");
}

void brew(void) {
    printf("grind 9\n");
    printf("heat 92\n");
    printf("pump 30\n");
}

int rinse(void) {
    pump(50);
    return 50;
}
