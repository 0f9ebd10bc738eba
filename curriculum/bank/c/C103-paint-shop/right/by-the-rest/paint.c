#include "paint.h"

double paint_litres(int walls) {
    return walls * 1.75;
}

int tins_full(double litres) {
    int tins = litres;
    return tins;
}

int nearest_litre(double litres) {
    int whole = (int)litres;
    return litres - whole < 0.5 ? whole : whole + 1;
}

long long pigment_grains(int walls) {
    long long grains = walls;
    grains *= 1500000;
    return grains;
}
