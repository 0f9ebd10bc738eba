#include "parcel.h"

int postage(int grams) {
    if (grams > 0 && grams <= 1000) {
        return 450;
    }
    if (grams > 1000 && grams <= 5000) {
        return 750;
    }
    if (grams > 5000 && grams <= 31500) {
        return 1150;
    }
}

int postage_on_scale(void) {
    return postage(weigh() - 50);
}

int postage_for_all(int parcels, int grams) {
    int each = postage(grams);
    if (parcels <= 0) {
        return 0;
    }
    if (each == -1) {
        return -1;
    }
    if (parcels >= 10) {
        return parcels * each - 500;
    }
    return parcels * each;
}
