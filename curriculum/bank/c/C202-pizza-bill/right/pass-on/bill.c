#include "bill.h"

static void change(int *amount, int by) {
    *amount += by;
}

void add_pizza(int *cents, int price) {
    change(cents, price);
}

int use_voucher(int *cents, int *voucher) {
    int old = *cents;
    change(cents, -(*voucher < *cents ? *voucher : *cents));
    change(voucher, *cents - old);
    return old - *cents;
}

int share(int cents, int people, int *each, int *rest) {
    int nowhere;
    if (people <= 0) {
        return 0;
    }
    if (!rest) {
        rest = &nowhere;
    }
    *each = cents / people;
    *rest = cents - people * *each;
    return 1;
}

void sort_two(int *low, int *high) {
    int larger = *low > *high ? *low : *high;
    *low += *high - larger;
    *high = larger;
}

void sort_three(int *a, int *b, int *c) {
    sort_two(a, c);
    sort_two(a, b);
    sort_two(b, c);
}
