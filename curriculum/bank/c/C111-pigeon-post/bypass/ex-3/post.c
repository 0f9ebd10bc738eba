#include "post.h"

#include "loft.h"

double delivery_hours(int km, int stops) {
    return km / 70 + stops * 0.5;
}

int grain_for(int letters, int km) {
    if (flight_hours(km) > 2) {
        return birds_for(letters) * 45;
    }
    return birds_for(letters) * 30;
}
