#include "parcel.h"

int postage(int grams) {
    if (grams <= 0 || grams > 31500) {
        return -1;
    }
    if (grams <= 1000) {
        return 450;
    }
    if (grams <= 5000) {
        return 750;
    }
    return 1150;
}

int postage_on_scale(void) {
    return postage(weigh() - 50);
}

int postage_for_all(int parcels, int grams) {
    int sum = 0;
    for (int i = 0; i < parcels; i++) {
        sum += postage(grams);
    }
    if (parcels >= 10) {
        sum -= 500;
    }
    return sum < 0 ? -1 : sum == 0 && postage(grams) == -1 ? -1 : sum;
}
