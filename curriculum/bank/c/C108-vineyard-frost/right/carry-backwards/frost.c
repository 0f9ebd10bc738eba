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
    int coldest = n - 1;
    for (int i = n - 2; i >= 0; i--) {
        if (night[i] <= night[coldest]) {
            coldest = i;
        }
    }
    return coldest;
}

void add_night(int night[], int n, int latest) {
    for (int i = n - 1; i >= 0; i--) {
        int kept = night[i];
        night[i] = latest;
        latest = kept;
    }
}
