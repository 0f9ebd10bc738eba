#include "curtains.hpp"

int fabric(int side) {
    return fabric(side, side);
}

int fabric(int width, int height) {
    return (width + 10) * (height + 20);
}

int cost(int area, int) {
    return static_cast<int>(1LL * area * 1800 / 10000);
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
