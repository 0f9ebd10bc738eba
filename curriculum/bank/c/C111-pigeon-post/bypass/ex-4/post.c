#include "post.h"

#include "loft.h"

double delivery_hours(int km, int stops) {
    return flight_hours(km) + stops * 0.5;
}

int grain_for(int letters, int km) {
    return letters * (flight_hours(km) > 2 ? 15 : 10);
}
