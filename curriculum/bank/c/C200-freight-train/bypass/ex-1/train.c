#include "train.h"

int *wagon_after(int *wagon, int places) {
    return (int *)((char *)wagon + places);
}

long places_between(int *front, int *back) {
    return back - front;
}

int load_between(int *first, int *end) {
    int load = 0;
    for (int *wagon = first; wagon != end; wagon++) {
        load += *wagon;
    }
    return load;
}

int *first_empty(int *first, int *end) {
    while (first != end && *first != 0) {
        first++;
    }
    return first;
}
