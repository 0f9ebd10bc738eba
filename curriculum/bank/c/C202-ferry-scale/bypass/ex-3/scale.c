#include "scale.h"

void weigh_in(int *total, int kilos) {
    *total += kilos;
}

void trade_places(int *left, int *right) {
    int kept = *left;
    *left = *right;
    *right = kept;
}

void split_weight(int kilos, int *tons, int *rest) {
    *tons = kilos / 1000;
    if (rest != NULL) {
        *rest = kilos - *tons * 1000;
    }
}

int take_aboard(int *free_kilos, int kilos) {
    if (kilos > *free_kilos) {
        return 0;
    }
    *free_kilos -= kilos;
    return 1;
}
