#include "paint.h"

double paint_litres(int walls) {
    return walls * 1.75;
}

int tins_full(double litres) {
    return (int)litres;
}

int nearest_litre(double litres) {
    int whole = (int)litres;
    return whole + (litres > whole);
}

long long pigment_grains(int walls) {
    return (long long)walls * 1500000;
}
