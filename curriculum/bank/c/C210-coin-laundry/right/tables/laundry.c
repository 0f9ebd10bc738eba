#include "laundry.h"

int minutes_of(enum stage stage) {
    static const int minutes[] = {[FILL] = 6, [WASH] = 25, [RINSE] = 12, [SPIN] = 6, [DONE] = 0};
    return minutes[stage];
}

enum stage next_stage(enum stage stage, int wool) {
    switch (stage) {
    case FILL:
        return WASH;
    case WASH:
        return RINSE;
    case RINSE:
        return wool ? DONE : SPIN;
    default:
        return DONE;
    }
}

int price(char load) {
    switch (load) {
    case 's':
        return 300;
    case 'l':
        return 600;
    }
    return -1;
}
