#include "frost.h"

int frost_nights(int night[], int n) {
    int count = 0;
    for (int i = 0; i < n; i++) {
        if (night[i] < 0) {
            count++;
        }
    }
    return count;
}

int coldest_night(int night[], int n) {
    int coldest = 0, lowest = 0;
    for (int i = 0; i < n; i++) {
        if (night[i] < lowest) {
            lowest = night[i];
            coldest = i;
        }
    }
    return coldest;
}

void add_night(int night[], int n, int latest) {
    for (int i = 0; i + 1 < n; i++) {
        night[i] = night[i + 1];
    }
    night[n - 1] = latest;
}
