#include "journey.h"

#include <string.h>

int ride_minutes(Leg leg) {
    return (leg.arrives - leg.departs + 1440) % 1440;
}

int can_change(Leg first, Leg second) {
    if (strcmp(first.to, second.from) != 0)
        return 0;
    return second.departs - first.arrives > 4;
}

Journey delayed(Journey journey, int from, int minutes) {
    Journey late = journey;
    while (from < late.count) {
        Leg leg = late.legs[from];
        leg.departs += minutes;
        leg.arrives += minutes;
        late.legs[from++] = leg;
    }
    return late;
}

Leg first_to(const Leg legs[], int n, const char *station) {
    for (int i = 0; i < n; i++) {
        int beaten = strcmp(legs[i].to, station) != 0;
        for (int k = 0; k < n && !beaten; k++)
            if (strcmp(legs[k].to, station) == 0 && legs[k].arrives < legs[i].arrives)
                beaten = 1;
        if (!beaten)
            return legs[i];
    }
    return (Leg){.from = ""};
}

int same_legs(Journey a, Journey b) {
    int same = a.count == b.count;
    for (int i = 0; same && i < a.count; i++) {
        Leg x = a.legs[i], y = b.legs[i];
        same = x.departs == y.departs && x.arrives == y.arrives && !strcmp(x.from, y.from) && !strcmp(x.to, y.to);
    }
    return same;
}
