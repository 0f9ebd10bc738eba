#include "door.h"

int is_night_shift(int hour) {
    return (hour >= 22 && hour <= 23) || (hour >= 0 && hour <= 5);
}

int counts_agree(int first, int second, int third) {
    return first == second && second == third;
}

int alarm_rings(int smoke, int water, int muted) {
    return smoke + water != 0 && muted == 0;
}

int door_opens(int badge) {
    return badge && finger_is_known();
}
