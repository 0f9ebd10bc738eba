#include "clock.h"

int quiet = 0;

static int height = 6;

int calls_so_far(void) {
    static int count;
    return ++count;
}

int calls_by(int hour) {
    int calls = 0;
    for (int h = 1; h <= hour; h++) {
        calls += h;
    }
    return calls;
}

int pull_chain(int links) {
    height = height + links > 20 ? 20 : height + links;
    return height;
}

int run(int hours) {
    height -= hours;
    if (height < 0) {
        height = 0;
    }
    return height;
}

int sound(int hour) {
    if (quiet != 0) {
        return 0;
    }
    return hour;
}
