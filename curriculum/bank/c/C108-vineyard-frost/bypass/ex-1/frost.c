#include "frost.h"

int frost_nights(int night[], int n) {
    return (n > 0 && night[0] < 0) + (n > 1 && night[1] < 0) + (n > 2 && night[2] < 0);
}

int coldest_night(int night[], int n) {
    int coldest = 0;
    for (int i = 1; i < n; i++) {
        if (night[i] < night[coldest]) {
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
