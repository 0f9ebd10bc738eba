#include "bill.h"

/* ex-1: every function on the way needs the address: a number that is handed on is a copy again.
 * Lesson section: The address all the way down
 * Test: add_pizza_changes_the_amount_of_the_caller
 * Start here: what does raise get?
 */
static void raise(int amount, int by) {
    amount += by;
}

void add_pizza(int *cents, int price) {
    raise(*cents, price);
}

static int smaller(int one, int other) {
    return one < other ? one : other;
}

/* ex-2: a target that has been changed reads as changed: keep the value that later lines need.
 * Lesson section: Reading after writing
 * Test: use_voucher_smaller_than_the_amount
 * Start here: which amount does the second line see?
 */
int use_voucher(int *cents, int *voucher) {
    *cents -= smaller(*cents, *voucher);
    *voucher -= smaller(*cents, *voucher);
    return smaller(*cents, *voucher);
}

/* ex-3: a result parameter is written on success alone, and only if the caller wants it.
 * Lesson section: Results the caller may not want
 * Test: share_without_people_changes_nothing
 * Start here: which question comes too late, and which one is missing?
 */
int share(int cents, int people, int *each, int *rest) {
    *each = cents / people;
    *rest = cents % people;
    return people >= 1;
}

/* This one works. */
void sort_two(int *low, int *high) {
    if (*low > *high) {
        int kept = *low;
        *low = *high;
        *high = kept;
    }
}

/* ex-4: a pointer that came in can be handed on as it is; the address of a copy leads elsewhere.
 * Lesson section: Hand the pointer on
 * Test: sort_three_of_every_order
 * Start here: draw the three arrows of the first call.
 */
void sort_three(int *a, int *b, int *c) {
    int first = *a, second = *b, third = *c;
    sort_two(&first, &second);
    sort_two(&second, &third);
    sort_two(&first, &second);
}
