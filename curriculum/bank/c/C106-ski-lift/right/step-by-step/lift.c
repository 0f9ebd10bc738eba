#include "lift.h"

int lift_runs(int hour) {
    return hour >= 9 && hour < 16;
}

int is_last_ride(int hour, int minute) {
    int hour_is_right = hour == 15;
    return hour_is_right && minute == 30;
}

int needs_helper(int age, int beginner) {
    if (beginner != 0) {
        return 1;
    }
    return age < 8;
}

int chair_is_safe(int wind, int ice) {
    return wind <= 60 && !ice;
}
