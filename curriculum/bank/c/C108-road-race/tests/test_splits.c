#include "test.h"

#include "splits.h"

TEST(slowest_in_the_middle) {
    int split[] = {301, 299, 340, 318};
    CHECK_INT(slowest(split, 4), 2);
}

TEST(slowest_at_the_ends) {
    int first[] = {340, 299, 301}, last[] = {301, 299, 340};
    CHECK_INT(slowest(first, 3), 0);
    CHECK_INT(slowest(last, 3), 2);
}

TEST(slowest_takes_the_first_of_equals) {
    int split[] = {301, 340, 299, 340};
    CHECK_INT(slowest(split, 4), 1);
}

TEST(slowest_looks_at_n_kilometres_only) {
    int split[] = {301, 310, 299, 999, 998};
    CHECK_INT(slowest(split, 3), 1);
    CHECK_INT(slowest(split, 1), 0);
}

TEST(running_total_of_four) {
    int split[] = {300, 310, 305, 290}, total[4] = {0};
    int want[] = {300, 610, 915, 1205};
    running_total(split, 4, total);
    CHECK_INTS(total, want, 4);
}

TEST(running_total_leaves_the_splits_alone) {
    int split[] = {300, 310, 305}, total[3] = {0};
    int want[] = {300, 310, 305};
    running_total(split, 3, total);
    CHECK_INTS(split, want, 3);
}

TEST(running_total_touches_n_places_only) {
    int split[] = {300, 310, 305, 290}, around[] = {-7, 0, 0, -7};
    int want[] = {-7, 300, 610, -7};
    running_total(split, 2, around + 1);
    CHECK_INTS(around, want, 4);
}

TEST(running_total_of_none_does_nothing) {
    int split[] = {300}, total[] = {-7};
    running_total(split, 0, total);
    CHECK_INT(total[0], -7);
}

TEST(insert_at_moves_the_rest) {
    int split[] = {300, 310, 305, 290, 0};
    int want[] = {300, 333, 310, 305, 290};
    insert_at(split, 4, 1, 333);
    CHECK_INTS(split, want, 5);
}

TEST(insert_at_the_front) {
    int split[] = {300, 310, 305, 0};
    int want[] = {333, 300, 310, 305};
    insert_at(split, 3, 0, 333);
    CHECK_INTS(split, want, 4);
}

TEST(insert_at_the_end) {
    int split[] = {300, 310, 0};
    int want[] = {300, 310, 333};
    insert_at(split, 2, 2, 333);
    CHECK_INTS(split, want, 3);
}

TEST(insert_at_touches_one_more_place_only) {
    int split[] = {-7, 300, 310, 0, -7};
    int want[] = {-7, 333, 300, 310, -7};
    insert_at(split + 1, 2, 0, 333);
    CHECK_INTS(split, want, 5);
}

TEST(insert_at_into_an_empty_row) {
    int split[] = {0, -7};
    int want[] = {333, -7};
    insert_at(split, 0, 0, 333);
    CHECK_INTS(split, want, 2);
}
