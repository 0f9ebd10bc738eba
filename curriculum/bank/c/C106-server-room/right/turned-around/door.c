#include "door.h"

int is_night_shift(int hour) {
    return !(hour < 0 || (hour >= 6 && hour < 22) || hour >= 24);
}

int counts_agree(int first, int second, int third) {
    return !(first != second || first != third);
}

int alarm_rings(int smoke, int water, int muted) {
    return !(muted || (!smoke && !water));
}

int door_opens(int badge) {
    return !(badge == 0 || finger_is_known() == 0);
}
