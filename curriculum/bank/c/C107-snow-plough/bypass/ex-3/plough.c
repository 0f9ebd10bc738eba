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
    int count = 0;
    while (snow > 2) {
        snow -= 8;
        count++;
    }
    return count;
}

int fuel(int first, int last) {
    return (first + last) * (last - first + 1) / 2;
}

int first_stop(int from, int step) {
    int house = from;
    while (house % step != 0) {
        house++;
    }
    return house;
}
