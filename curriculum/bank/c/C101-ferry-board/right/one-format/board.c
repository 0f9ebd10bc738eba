#include <stdio.h>

#include "board.h"

void print_title(void) {
    printf("FERRY TO SKAGEN\n");
}

void print_board(void) {
    print_title();
    printf("boat leaves 09:15\nwalk to pier %d\n", pier_number());
}

int pier_number(void) {
    return 4;
}
