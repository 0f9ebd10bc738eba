#include "test.h"

#include "till.h"

#include "order.h"

#define TAKES_A_LEAF(FUNCTION) _Generic(&FUNCTION, int (*)(enum leaf, int): 1, default: 0)

TEST(cents_for_has_the_type_of_its_header) {
    CHECK_INT(TAKES_A_LEAF(cents_for), 1);
}

TEST(cents_for_rounds_to_tens) {
    CHECK_INT(cents_for(GREEN, 3), 560);
    CHECK_INT(cents_for(HERBS, 4), 780);
    CHECK_INT(cents_for(HERBS, 9), 1760);
}

TEST(cents_for_one_cup_of_each) {
    CHECK_INT(cents_for(GREEN, 1), 190);
    CHECK_INT(cents_for(BLACK, 1), 210);
    CHECK_INT(cents_for(HERBS, 1), 200);
}

TEST(give_back_puts_cups_back) {
    cups_left = 3;
    CHECK_INT(give_back(2), 5);
    CHECK_INT(cups_left, 5);
}

TEST(cups_are_shared_by_all_files) {
    CHECK_INT(take_order(BLACK, 38), 115);
    CHECK_INT(give_back(1), 3);
    CHECK_INT(take_order(BLACK, 4), -1);
    CHECK_INT(take_order(BLACK, 3), 10);
    CHECK_INT(cups_left, 0);
}
