#include "laundry.h"

int minutes_of(enum stage stage) {
    return stage == WASH ? 25 : stage == DONE ? 0 : 6;
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
    int cents;
    switch (load) {
    case 's':
        cents = 300;
        break;
    case 'l':
        cents = 600;
        break;
    default:
        cents = -1;
    }
    return cents;
}
