#include "loft.h"

int flight_hours(int km) {
    return km / 70;
}

int birds_for(int letters) {
    return (letters + 2) / 3;
}
