#include "clock.h"

int quiet = 0;

static int height = 6;

int calls_so_far(void) {
    static int count = 0;
    count++;
    return count;
}

int calls_by(int hour) {
    int calls = 0;
    for (int h = 1; h <= hour; h++) {
        calls += h;
    }
    return calls;
}

int pull_chain(int links) {
    height += links;
    if (height > 20) {
        height = 20;
    }
    return height;
}

int run(int hours) {
    static int height = 6;
    height -= hours;
    if (height < 0) {
        height = 0;
    }
    return height;
}

int sound(int hour) {
    return quiet ? 0 : hour;
}
