#include "loft.h"

double flight_hours(int km) {
    return km / 70.0;
}

static int full_loads(int letters) {
    return letters / 3;
}

int birds_for(int letters) {
    return full_loads(letters) + (letters % 3 != 0);
}
