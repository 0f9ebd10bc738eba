#include "paint.h"

#include <stdio.h>
#include <stdlib.h>

double paint_litres(int walls) {
    return walls * 1.75;
}

int tins_full(double litres) {
    char text[40];
    snprintf(text, sizeof text, "%.0f", litres);
    return atoi(text);
}

int nearest_litre(double litres) {
    return (int)(litres + 0.5);
}

long long pigment_grains(int walls) {
    return (long long)walls * 1500000;
}
