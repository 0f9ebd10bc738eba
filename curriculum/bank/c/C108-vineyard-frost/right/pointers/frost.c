#include "frost.h"

int frost_nights(int night[], int n) {
    int count = 0;
    while (n-- > 0) {
        count += *night++ < 0;
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
    int last = n - 1;
    for (int i = 1; i <= last; i++) {
        night[i - 1] = night[i];
    }
    night[last] = latest;
}
