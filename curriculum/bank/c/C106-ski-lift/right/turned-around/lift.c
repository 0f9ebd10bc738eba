#include "lift.h"

int lift_runs(int hour) {
    return !(hour < 9 || hour >= 16);
}

int is_last_ride(int hour, int minute) {
    return hour == 15 && minute == 30;
}

int needs_helper(int age, int beginner) {
    return age < 8 || beginner;
}

int chair_is_safe(int wind, int ice) {
    return !(wind > 60 || ice);
}
