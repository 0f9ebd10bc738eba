#include "tour.h"

int arrival(int start, int minutes) {
    return (start + minutes) % 1440;
}

int mean_height(int first, int second, int third) {
    return (first + second + third) / 3;
}

double speed(int metres, int seconds) {
    return (double)metres / seconds;
}

int drink_for(int km, int per_hundred) {
    return km / 100.0 * per_hundred;
}
