#include "test.h"

#include "bill.h"

TEST(add_pizza_changes_the_amount_of_the_caller) {
    int cents = 0;
    add_pizza(&cents, 950);
    CHECK_INT(cents, 950);
}

TEST(add_pizza_adds_up) {
    int cents = 100;
    add_pizza(&cents, 950);
    add_pizza(&cents, 1100);
    CHECK_INT(cents, 2150);
}

TEST(add_pizza_for_two_offices) {
    int north = 0, south = 4000;
    add_pizza(&north, 800);
    add_pizza(&south, 900);
    add_pizza(&north, 700);
    CHECK_INT(north, 1500);
    CHECK_INT(south, 4900);
}

TEST(use_voucher_larger_than_the_amount) {
    int cents = 800, voucher = 2000;
    CHECK_INT(use_voucher(&cents, &voucher), 800);
    CHECK_INT(cents, 0);
    CHECK_INT(voucher, 1200);
}

TEST(use_voucher_smaller_than_the_amount) {
    int cents = 800, voucher = 500;
    CHECK_INT(use_voucher(&cents, &voucher), 500);
    CHECK_INT(cents, 300);
    CHECK_INT(voucher, 0);
}

TEST(use_voucher_that_is_empty_pays_nothing) {
    int cents = 800, voucher = 0;
    CHECK_INT(use_voucher(&cents, &voucher), 0);
    CHECK_INT(cents, 800);
    CHECK_INT(voucher, 0);
}

TEST(use_voucher_twice_pays_the_rest) {
    int first = 700, second = 700, voucher = 1000;
    CHECK_INT(use_voucher(&first, &voucher), 700);
    CHECK_INT(use_voucher(&second, &voucher), 300);
    CHECK_INT(second, 400);
}

TEST(share_gives_each_and_rest) {
    int each = -1, rest = -1;
    CHECK_INT(share(2000, 3, &each, &rest), 1);
    CHECK_INT(each, 666);
    CHECK_INT(rest, 2);
    CHECK_INT(share(950, 1, &each, &rest), 1);
    CHECK_INT(each, 950);
    CHECK_INT(rest, 0);
}

TEST(share_without_people_changes_nothing) {
    int each = 41, rest = 42;
    CHECK_INT(share(2000, 0, &each, &rest), 0);
    CHECK_INT(each, 41);
    CHECK_INT(rest, 42);
    CHECK_INT(share(2000, -2, &each, &rest), 0);
    CHECK_INT(each, 41);
}

TEST(share_skips_a_rest_nobody_wants) {
    int each = -1;
    CHECK_INT(share(2000, 3, &each, NULL), 1);
    CHECK_INT(each, 666);
    CHECK_INT(share(2000, 0, &each, NULL), 0);
    CHECK_INT(each, 666);
}

static int orders[6][3] = {{1, 2, 3}, {1, 3, 2}, {2, 1, 3}, {2, 3, 1}, {3, 1, 2}, {3, 2, 1}};

TEST(sort_three_of_every_order) {
    int want[] = {1, 2, 3};
    for (int i = 0; i < 6; i++) {
        int *order = orders[i];
        sort_three(&order[0], &order[1], &order[2]);
        CHECK_INTS(order, want, 3);
    }
}

TEST(sort_three_changes_nothing_in_order) {
    int a = 0, b = 70, c = 900;
    sort_three(&a, &b, &c);
    CHECK_INT(a, 0);
    CHECK_INT(b, 70);
    CHECK_INT(c, 900);
}

TEST(sort_three_with_equal_amounts) {
    int a = 9, b = 4, c = 9;
    sort_three(&a, &b, &c);
    CHECK_INT(a, 4);
    CHECK_INT(b, 9);
    CHECK_INT(c, 9);
}
