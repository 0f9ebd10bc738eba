#include "paint.h"

double paint_litres(int walls) {
    return walls * 7 / 4;
}

int tins_full(double litres) {
    return (int)litres;
}

int nearest_litre(double litres) {
    return (int)(litres + 0.5);
}

long long pigment_grains(int walls) {
    return (long long)walls * 1500000;
}
