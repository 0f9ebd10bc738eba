#include "line.h"

int grade(int ml) {
    if (ml >= 500) {
        return 3;
    } else if (ml >= 495) {
        return 2;
    } else if (ml >= 480) {
        return 1;
    }
    return 0;
}

int crates(int bottles) {
    return (bottles + 11) / 12;
}

int checked(int first, int last, int every) {
    int count = 0;
    for (int bottle = first; bottle <= last; bottle += every) {
        count++;
    }
    return count;
}

int until_pause(int minutes, int per_minute, int most) {
    int bottles = 0;
    while (minutes > 0 && bottles < most) {
        bottles += per_minute;
        minutes--;
    }
    return bottles;
}
