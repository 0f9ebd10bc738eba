#include "test.h"

#include "order.h"

/* Once more, and by another way: a header must bear that. */
#include "leaf.h"
#include "order.h"

#define TAKES_A_LEAF(FUNCTION) _Generic(&FUNCTION, int (*)(enum leaf, int): 1, default: 0)

TEST(take_order_has_the_type_of_its_header) {
    CHECK_INT(TAKES_A_LEAF(take_order), 1);
}

TEST(grams_for_each_leaf) {
    CHECK_INT(grams_for(GREEN, 3), 6);
    CHECK_INT(grams_for(BLACK, 3), 9);
    CHECK_INT(grams_for(HERBS, 3), 12);
}

TEST(cups_begin_at_forty) {
    CHECK_INT(cups_left, 40);
}

TEST(take_order_takes_cups_away) {
    CHECK_INT(take_order(GREEN, 10), 20);
    CHECK_INT(cups_left, 30);
    CHECK_INT(take_order(HERBS, 30), 120);
    CHECK_INT(cups_left, 0);
}

TEST(take_order_of_too_many_takes_nothing) {
    CHECK_INT(take_order(BLACK, 41), -1);
    CHECK_INT(cups_left, 40);
    CHECK_INT(take_order(BLACK, 40), 120);
}

TEST(take_order_rounds_up_to_pouches) {
    CHECK_INT(take_order(GREEN, 3), 10);
    CHECK_INT(take_order(BLACK, 5), 15);
    CHECK_INT(take_order(HERBS, 4), 20);
    CHECK_INT(take_order(BLACK, 1), 5);
}
