#include "plough.h"

int salt_bags(int road) {
    if (road == 1) {
        return 6;
    } else if (road == 2) {
        return 4;
    }
    return 0;
}

int passes(int snow) {
    return snow > 2 ? (snow + 5) / 8 : 0;
}

int fuel(int first, int last) {
    int litres = 0;
    for (int house = first; house <= last; house++) {
        litres += house;
    }
    return litres;
}

int first_stop(int from, int step) {
    return (from + step - 1) / step * step;
}
