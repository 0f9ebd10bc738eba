#include "parcel.h"

int postage(int grams) {
    int cents = -1;
    if (grams > 0 && grams <= 1000) {
        cents = 450;
    } else if (grams > 1000 && grams <= 5000) {
        cents = 750;
    } else if (grams > 5000 && grams <= 31500) {
        cents = 1150;
    }
    return cents;
}

int postage_on_scale(void) {
    int net = weigh();
    net -= 50;
    return postage(net);
}

int postage_for_all(int parcels, int grams) {
    int sum = 0;
    if (parcels > 0) {
        sum = postage(grams);
        if (sum != -1) {
            sum = sum * parcels - (parcels > 9 ? 500 : 0);
        }
    }
    return sum;
}
