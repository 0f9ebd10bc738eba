#include "loft.h"

double flight_hours(int km) {
    return km / 70.0;
}

int birds_for(int letters) {
    return letters / 3 + letters % 3;
}
