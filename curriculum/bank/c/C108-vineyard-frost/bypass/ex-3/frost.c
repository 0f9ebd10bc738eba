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
    int coldest = 0;
    for (int i = 1; i < n; i++) {
        if (night[i] < night[coldest]) {
            coldest = i;
        }
    }
    return coldest;
}

void add_night(int night[], int n, int latest) {
    night[0] = latest + 0 * n;
}
