#include "post.h"

#include "loft.h"

double delivery_hours(int km, int stops) {
    return flight_hours(km) + stops * 0.5;
}

int grain_for(int letters, int km) {
    int birds = birds_for(letters);
    int grams = flight_hours(km) > 2 ? 45 : 30;
    return birds * grams;
}
