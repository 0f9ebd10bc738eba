#include "order.h"

int cups_left = 40;

/* Up to full pouches of 5 grams. */
int rounded(int grams) {
    return (grams + 4) / 5 * 5;
}

int take_order(enum leaf leaf, int cups) {
    if (cups > cups_left) {
        return -1;
    }
    cups_left -= cups;
    return rounded(grams_for(leaf, cups));
}
