#include "journey.h"

#include <string.h>

static int equal(const char *a, const char *b) {
    return strncmp(a, b, NAME_SIZE) == 0;
}

int ride_minutes(Leg leg) {
    if (leg.arrives < leg.departs) {
        return 24 * 60 - leg.departs + leg.arrives;
    }
    return leg.arrives - leg.departs;
}

int can_change(Leg first, Leg second) {
    int there = equal(second.from, first.to);
    int in_time = first.arrives + 5 <= second.departs;
    return there && in_time;
}

Journey delayed(Journey journey, int from, int minutes) {
    for (int i = journey.count - 1; i >= from; i--) {
        journey.legs[i].arrives += minutes;
        journey.legs[i].departs += minutes;
    }
    return journey;
}

Leg first_to(const Leg legs[], int n, const char *station) {
    Leg best = {"", "", 0, 0};
    for (int i = n - 1; i >= 0; i--) {
        if (equal(legs[i].to, station) && (best.to[0] == '\0' || legs[i].arrives <= best.arrives)) {
            best = legs[i];
        }
    }
    return best;
}

int same_legs(Journey a, Journey b) {
    int differences = a.count != b.count;
    int shared = a.count < b.count ? a.count : b.count;
    for (int i = 0; i < shared; i++) {
        differences += a.legs[i].departs != b.legs[i].departs;
        differences += a.legs[i].arrives != b.legs[i].arrives;
        differences += !equal(a.legs[i].from, b.legs[i].from);
        differences += !equal(a.legs[i].to, b.legs[i].to);
    }
    return differences == 0;
}
