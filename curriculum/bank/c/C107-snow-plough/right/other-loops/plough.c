#include "plough.h"

int salt_bags(int road) {
    return road == 1 ? 6 : road == 2 ? 4 : 0;
}

int passes(int snow) {
    int count;
    for (count = 0; snow > 2; count++) {
        snow = snow - 8;
    }
    return count;
}

int fuel(int first, int last) {
    int litres = 0;
    while (last >= first) {
        litres += last--;
    }
    return litres;
}

int first_stop(int from, int step) {
    int house = from;
    while (house % step != 0) {
        house++;
    }
    return house;
}
