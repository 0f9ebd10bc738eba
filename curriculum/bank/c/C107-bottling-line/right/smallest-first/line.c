#include "line.h"

int grade(int ml) {
    if (ml < 480) {
        return 0;
    }
    if (ml < 495) {
        return 1;
    }
    return ml < 500 ? 2 : 3;
}

int crates(int bottles) {
    int count = 0;
    while (bottles > 0) {
        bottles -= 12;
        count++;
    }
    return count;
}

int checked(int first, int last, int every) {
    int count = 0;
    while (first <= last) {
        count++;
        first += every;
    }
    return count;
}

int until_pause(int minutes, int per_minute, int most) {
    int bottles = 0;
    for (int minute = 1; minute <= minutes; minute++) {
        bottles += per_minute;
        if (bottles >= most) {
            break;
        }
    }
    return bottles;
}
