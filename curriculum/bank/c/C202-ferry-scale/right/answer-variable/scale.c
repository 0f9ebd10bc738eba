#include "scale.h"

void weigh_in(int *total, int kilos) {
    *total += kilos;
}

void trade_places(int *left, int *right) {
    int on_the_left = *left, on_the_right = *right;
    *left = on_the_right;
    *right = on_the_left;
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
    int fits = kilos <= *free_kilos;
    if (fits) {
        *free_kilos -= kilos;
    }
    return fits;
}
