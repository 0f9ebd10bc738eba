#include "curtains.hpp"

int fabric(int side) {
    return fabric(side, side);
}

int fabric(int width, int height) {
    return (width + 10) * (height + 20);
}

int cost(int area, int cents_per_metre) {
    return static_cast<int>(1LL * area * cents_per_metre / 10000);
}

char rail(int width) {
    if (width > 240) return 'L';
    if (width > 120) return 'M';
}
