/* The questions of a greenhouse. Read it, but change nothing here. */
#include "greenhouse.h"

int is_warm(void) {
    int degrees = 18;
    return degrees >= 18;
}

int is_exact(void) {
    int degrees = 18;
    return (degrees == 18) + (degrees != 18) + (degrees > 18);
}

int chained(void) {
    int degrees = 3;
    int is_above = 18 < degrees;
    return is_above < 25;
}

int in_range(void) {
    int degrees = 3;
    return 18 < degrees && degrees < 25;
}

int any_number(void) {
    int windows = 4, lamps = 0, doors = -1;
    return (windows && 1) + (lamps && 1) * 10 + (doors && 1) * 100;
}

int turned_over(void) {
    int windows = 4;
    return !windows + !!windows * 10 + !0 * 100;
}

int not_first(void) {
    int windows = 4;
    int turned = !windows;
    return (turned == 4) + !(windows == 4) * 10 + (windows != 4) * 100;
}

int and_before_or(void) {
    int is_wet = 1, is_dark = 0, is_cold = 0;
    return (is_wet || (is_dark && is_cold)) * 10 + ((is_wet || is_dark) && is_cold);
}

static int asked;

/* The sensor counts how often it is asked. */
static int is_raining(void) {
    asked = asked + 1;
    return 1;
}

int asked_after_and(void) {
    int is_open = 0;
    asked = 0;
    if (is_open && is_raining()) {
        asked = asked + 10;
    }
    return asked;
}

int asked_after_or(void) {
    int is_open = 0;
    asked = 0;
    if (is_open || is_raining() || is_raining()) {
        asked = asked + 10;
    }
    return asked;
}

int stored_by_mistake(void) {
    int level = 2;
    int is_full = (level = 5);
    return is_full * 10 + level;
}
