#include "parcel.h"

int postage(int grams) {
    if (grams > 31500) {
        return -1;
    } else if (grams > 5000) {
        return 1150;
    } else if (grams > 1000) {
        return 750;
    } else if (grams > 0) {
        return 450;
    } else {
        return -1;
    }
}

int postage_on_scale(void) {
    return postage(weigh() - 50);
}

int postage_for_all(int parcels, int grams) {
    int sum = parcels >= 10 ? -500 : 0;
    if (parcels < 1) {
        return 0;
    }
    if (postage(grams) < 0) {
        return -1;
    }
    while (parcels-- > 0) {
        sum += postage(grams);
    }
    return sum;
}
