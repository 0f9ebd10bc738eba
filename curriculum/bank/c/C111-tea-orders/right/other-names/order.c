#include "order.h"

int cups_left = 40;

int order_rounded_to_pouches(int grams);

int take_order(enum leaf leaf, int cups) {
    int grams = -1;
    if (cups <= cups_left) {
        cups_left -= cups;
        grams = order_rounded_to_pouches(grams_for(leaf, cups));
    }
    return grams;
}

int order_rounded_to_pouches(int grams) {
    while (grams % 5 != 0) {
        grams++;
    }
    return grams;
}
