#include "clock.h"

int quiet = 0;

static int height = 6;

static int limited(int metres) {
    return metres < 0 ? 0 : metres > 20 ? 20 : metres;
}

int calls_so_far(void) {
    static int count = 0;
    count++;
    return count;
}

int calls_by(int hour) {
    return hour < 1 ? 0 : hour * (hour + 1) / 2;
}

int pull_chain(int links) {
    height += links;
    if (height > 20) {
        height = 20;
    }
    return height;
}

int run(int hours) {
    height = limited(height - hours);
    return height;
}

int sound(int hour) {
    return quiet ? 0 : hour;
}
