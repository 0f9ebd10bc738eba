#include "test.h"

#include "almanac.h"

/* 1 if the first parameter of FUNCTION is a pointer to const. */
#define ONLY_READS(FUNCTION) _Generic(&FUNCTION, int (*)(const int *, int, int): 1, default: 0)

/* The printed almanac: a program that writes to it is stopped. */
static const int MONDAY[] = {310, 420, 420, 180, -15, 90};

TEST(hours_above_promises_not_to_write) {
    CHECK_INT(ONLY_READS(hours_above), 1);
}

TEST(hours_above_counts_what_is_higher) {
    int tide[] = {310, 420, 180, 500};
    CHECK_INT(hours_above(tide, 4, 300), 3);
    CHECK_INT(hours_above(tide, 3, 300), 2);
}

TEST(hours_above_leaves_out_the_mark_itself) {
    int tide[] = {310, 420, 180};
    CHECK_INT(hours_above(tide, 3, 310), 1);
    CHECK_INT(hours_above(tide, 3, 309), 2);
}

TEST(hours_above_of_no_level_is_zero) {
    int tide[] = {310};
    CHECK_INT(hours_above(tide, 0, 0), 0);
}

TEST(highest_points_into_the_almanac) {
    CHECK_TRUE(highest(&MONDAY[4], 2) == &MONDAY[5]);
    CHECK_TRUE(highest(MONDAY, 1) == &MONDAY[0]);
}

TEST(highest_of_equal_levels_is_the_first) {
    CHECK_TRUE(highest(MONDAY, 6) == &MONDAY[1]);
}

TEST(highest_may_be_the_last) {
    CHECK_TRUE(highest(MONDAY, 2) == &MONDAY[1]);
}

TEST(highest_of_levels_below_zero) {
    int tide[] = {-40, -12, -30};
    CHECK_TRUE(highest(tide, 3) == &tide[1]);
}

TEST(highest_of_a_single_level) {
    CHECK_TRUE(highest(&MONDAY[4], 1) == &MONDAY[4]);
}

TEST(corrected_writes_the_new_levels) {
    int out[] = {7, 7, 7, 7};
    int want[] = {300, 410, 410, 7};
    corrected(MONDAY, 3, -10, out);
    CHECK_INTS(out, want, 4);
}

TEST(corrected_leaves_the_almanac_alone) {
    int out[] = {0, 0};
    int want[] = {315, 425};
    corrected(MONDAY, 2, 5, out);
    CHECK_INTS(out, want, 2);
    CHECK_INT(MONDAY[0], 310);
    CHECK_INT(MONDAY[1], 420);
}

TEST(corrected_counts_levels_below_zero) {
    int out[6];
    CHECK_INT(corrected(MONDAY, 6, 0, out), 1);
    CHECK_INT(corrected(MONDAY, 6, -90, out), 1);
    CHECK_INT(corrected(MONDAY, 6, -91, out), 2);
    CHECK_INT(corrected(MONDAY, 6, 15, out), 0);
}

TEST(corrected_of_no_level_writes_nothing) {
    int out[] = {7};
    int want[] = {7};
    CHECK_INT(corrected(MONDAY, 0, 50, out), 0);
    CHECK_INTS(out, want, 1);
}
