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
    return stage + 1 + (wool && stage == RINSE);
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
