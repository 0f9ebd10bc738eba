#include "train.h"

int *wagon_after(int *wagon, int places) {
    return wagon + places;
}

long places_between(int *front, int *back) {
    return back - front;
}

int load_between(int *first, int *end) {
    int load = 0;
    while (first < end) {
        load += *first++;
    }
    return load;
}

int *first_empty(int *first, int *end) {
    for (int *wagon = first; wagon < end; wagon++) {
        if (*wagon == 0) {
            return wagon;
        }
    }
    return end;
}
