#include "curtains.hpp"

int fabric(int width, int height) {
    const int wide = width + 10;
    const int high = height + 20;
    return wide * high;
}

int fabric(int side) {
    return fabric(side, side);
}

int cost(int area, int cents_per_metre) {
    return static_cast<int>(1LL * area * cents_per_metre / 10000);
}

char rail(int width) {
    return width <= 120 ? 'S' : width <= 240 ? 'M' : 'L';
}
