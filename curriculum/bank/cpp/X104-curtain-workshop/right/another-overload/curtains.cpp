#include "curtains.hpp"

int fabric(int side) {
    return fabric(side, side);
}

int fabric(int width, int height) {
    return (width + 10) * (height + 20);
}

int cost(int area) {
    return cost(area, 1800);
}

int cost(int area, int cents_per_metre) {
    const auto product = static_cast<long long>(area) * cents_per_metre;
    return static_cast<int>(product / 10000);
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
