#include "curtains.hpp"

int fabric(int side) {
    return fabric(side, side);
}

int fabric(int width, int height) {
    return (width + 10) * (height + 20);
}

int cost(int area, int cents_per_metre) {
    return area / 10000 * cents_per_metre;
}

char rail(int width) {
    if (width <= 120) {
        return 'S';
    }
    if (width <= 240) {
        return 'M';
    }
    return 'L';
}
