/* The plan of a warehouse, with 12 boxes on a pallet. Read it, but change nothing here. */
#include "plan.h"

int full(void) {
    int boxes = 95;
    return boxes / 12;
}

int over(void) {
    int boxes = 95;
    return boxes % 12;
}

int none_full(void) {
    int boxes = 7;
    return boxes / 12;
}

int all_over(void) {
    int boxes = 7;
    return boxes % 12;
}

int loaded(void) {
    return 4 + 6 * 5;
}

int stacked(void) {
    return (4 + 6) * 5;
}

int remaining(void) {
    return 50 - 20 - 10;
}

int shared(void) {
    return 48 / 4 * 3 % 5;
}

double half_early(void) {
    double half = 13 / 2;
    return half;
}

double half_late(void) {
    double half = 13 / 2.0;
    return half;
}

int cut_late(void) {
    int half = 13 / 2.0;
    return half;
}

int percent_early(void) {
    int used = 30, places = 40;
    return used / places * 100;
}

int percent_late(void) {
    int used = 30, places = 40;
    return used * 100 / places;
}
