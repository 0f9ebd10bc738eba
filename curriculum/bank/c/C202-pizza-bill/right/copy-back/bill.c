#include "bill.h"

void add_pizza(int *cents, int price) {
    int sum = *cents + price;
    *cents = sum;
}

int use_voucher(int *cents, int *voucher) {
    int bill = *cents, worth = *voucher;
    if (bill <= worth) {
        *cents = 0;
        *voucher = worth - bill;
        return bill;
    }
    *cents = bill - worth;
    *voucher = 0;
    return worth;
}

int share(int cents, int people, int *each, int *rest) {
    if (people >= 1) {
        *each = cents / people;
        if (rest)
            *rest = cents % people;
        return 1;
    }
    return 0;
}

void sort_two(int *low, int *high) {
    if (*high < *low) {
        int kept = *high;
        *high = *low;
        *low = kept;
    }
}

void sort_three(int *a, int *b, int *c) {
    int x = *a, y = *b, z = *c;
    sort_two(&x, &y);
    sort_two(&y, &z);
    sort_two(&x, &y);
    *a = x;
    *b = y;
    *c = z;
}
