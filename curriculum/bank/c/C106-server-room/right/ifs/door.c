#include "door.h"

int is_night_shift(int hour) {
    if (hour < 0 || hour > 23) {
        return 0;
    }
    return hour < 6 || hour > 21;
}

int counts_agree(int first, int second, int third) {
    if (first != second) {
        return 0;
    }
    return third == first;
}

int alarm_rings(int smoke, int water, int muted) {
    if (muted) {
        return 0;
    }
    return smoke != 0 || water != 0;
}

int door_opens(int badge) {
    if (!badge) {
        return 0;
    }
    return !!finger_is_known();
}
