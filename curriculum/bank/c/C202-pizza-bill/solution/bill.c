#include "bill.h"

void add_pizza(int *cents, int price) {
    *cents += price;
}

static int smaller(int one, int other) {
    return one < other ? one : other;
}

int use_voucher(int *cents, int *voucher) {
    int paid = smaller(*cents, *voucher);
    *cents -= paid;
    *voucher -= paid;
    return paid;
}

int share(int cents, int people, int *each, int *rest) {
    if (people < 1) {
        return 0;
    }
    *each = cents / people;
    if (rest != NULL) {
        *rest = cents % people;
    }
    return 1;
}

void sort_two(int *low, int *high) {
    if (*low > *high) {
        int kept = *low;
        *low = *high;
        *high = kept;
    }
}

void sort_three(int *a, int *b, int *c) {
    sort_two(a, b);
    sort_two(b, c);
    sort_two(a, b);
}
