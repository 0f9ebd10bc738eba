#include "train.h"

int *wagon_after(int *wagon, int places) {
    wagon += places;
    return wagon;
}

long places_between(int *front, int *back) {
    return back - front;
}

int load_between(int *first, int *end) {
    int load = 0;
    long wagons = end - first;
    for (long i = 0; i < wagons; i++) {
        load += *(first + i);
    }
    return load;
}

int *first_empty(int *first, int *end) {
    while (first != end && *first != 0) {
        first++;
    }
    return first;
}
