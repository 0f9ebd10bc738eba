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
    return load == 's' ? 300 : 600;
}
