#include "tour.h"

int arrival(int start, int minutes) {
    return (start + minutes) % 1440;
}

int mean_height(int first, int second, int third) {
    return (first + second + third) / 3;
}

double speed(int metres, int seconds) {
    return metres / seconds + (metres % seconds) * 10 / seconds * 0.1;
}

int drink_for(int km, int per_hundred) {
    return km * per_hundred / 100;
}
