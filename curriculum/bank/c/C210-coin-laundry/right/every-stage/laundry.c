#include "laundry.h"

int minutes_of(enum stage stage) {
    switch (stage) {
    case FILL:
    case SPIN:
        return 6;
    case WASH:
        return 25;
    case RINSE:
        return 12;
    default:
        return 0;
    }
}

enum stage next_stage(enum stage stage, int wool) {
    enum stage next = DONE;
    switch (stage) {
    case FILL:
        next = WASH;
        break;
    case WASH:
        next = RINSE;
        break;
    case RINSE:
        if (!wool) {
            next = SPIN;
        }
        break;
    case SPIN:
    case DONE:
        break;
    }
    return next;
}

int price(char load) {
    int cents = -1;
    if (load == 's') {
        cents = 300;
    } else if (load == 'l') {
        cents = 600;
    }
    return cents;
}
