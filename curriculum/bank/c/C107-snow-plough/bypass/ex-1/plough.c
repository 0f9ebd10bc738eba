#include "plough.h"

int salt_bags(int road) {
    return 8 - 2 * road;
}

int passes(int snow) {
    int count = 0;
    while (snow > 2) {
        snow -= 8;
        count++;
    }
    return count;
}

int fuel(int first, int last) {
    int litres = 0;
    for (int house = first; house <= last; house++) {
        litres += house;
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
