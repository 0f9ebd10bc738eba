#include "scale.h"

void weigh_in(int *total, int kilos) {
    *total = *total + kilos;
}

void trade_places(int *left, int *right) {
    int kept = *left;
    *left = *right;
    *right = kept;
}

void split_weight(int kilos, int *tons, int *rest) {
    int whole = kilos / 1000;
    if (tons) {
        *tons = whole;
    }
    if (rest) {
        *rest = kilos - whole * 1000;
    }
}

int take_aboard(int *free_kilos, int kilos) {
    if (kilos > *free_kilos) {
        return 0;
    }
    *free_kilos -= kilos;
    return 1;
}
