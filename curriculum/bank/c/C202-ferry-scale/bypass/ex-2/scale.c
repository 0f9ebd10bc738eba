#include "scale.h"

void weigh_in(int *total, int kilos) {
    *total += kilos;
}

void trade_places(int *left, int *right) {
    *left += *right;
    *right = *left - *right;
    *left -= *right;
}

void split_weight(int kilos, int *tons, int *rest) {
    if (tons != NULL) {
        *tons = kilos / 1000;
    }
    if (rest != NULL) {
        *rest = kilos % 1000;
    }
}

int take_aboard(int *free_kilos, int kilos) {
    if (kilos > *free_kilos) {
        return 0;
    }
    *free_kilos -= kilos;
    return 1;
}
