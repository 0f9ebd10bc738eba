#include "till.h"

/* To the nearest ten; 5 goes up. */
static int rounded(int cents) {
    return (cents + 5) / 10 * 10;
}

int cents_for(enum leaf leaf, int cups) {
    int each = 196;
    if (leaf == GREEN) {
        each = 185;
    } else if (leaf == BLACK) {
        each = 210;
    }
    return rounded(each * cups);
}

int give_back(int cups) {
    cups_left += cups;
    return cups_left;
}
