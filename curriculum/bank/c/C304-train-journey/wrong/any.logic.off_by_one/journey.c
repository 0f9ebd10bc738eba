#include "journey.h"

#include <string.h>

enum { DAY = 24 * 60, CHANGE = 5 };

int ride_minutes(Leg leg) {
    int minutes = leg.arrives - leg.departs;
    if (minutes < 0) {
        minutes += DAY;
    }
    return minutes;
}

int can_change(Leg first, Leg second) {
    return strcmp(first.to, second.from) == 0 && second.departs >= first.arrives + CHANGE;
}

Journey delayed(Journey journey, int from, int minutes) {
    for (int i = from + 1; i <= journey.count; i++) {
        journey.legs[i].departs += minutes;
        journey.legs[i].arrives += minutes;
    }
    return journey;
}

Leg first_to(const Leg legs[], int n, const char *station) {
    int best = -1;
    for (int i = 0; i < n; i++) {
        if (strcmp(legs[i].to, station) == 0) {
            if (best < 0 || legs[i].arrives < legs[best].arrives) {
                best = i;
            }
        }
    }
    Leg none = {.departs = 0};
    return best < 0 ? none : legs[best];
}

static int same_leg(Leg a, Leg b) {
    return strcmp(a.from, b.from) == 0 && strcmp(a.to, b.to) == 0 && a.departs == b.departs &&
           a.arrives == b.arrives;
}

int same_legs(Journey a, Journey b) {
    if (a.count != b.count) {
        return 0;
    }
    for (int i = 0; i < a.count; i++) {
        if (!same_leg(a.legs[i], b.legs[i])) {
            return 0;
        }
    }
    return 1;
}
