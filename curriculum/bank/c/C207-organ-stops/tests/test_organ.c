#include "test.h"

#include "organ.h"

static const uint64_t LAST = 0x8000000000000000; /* only stop 63 is out */
static const uint64_t FULL = 0xFFFFFFFFFFFFFFFF; /* all stops are out */

TEST(pull_sets_the_bit_of_the_stop) {
    CHECK_UINT(pull(0, 0), 1);
    CHECK_UINT(pull(0, 3), 8);
}

TEST(pull_keeps_the_other_stops) {
    CHECK_UINT(pull(5, 1), 7);
    CHECK_UINT(pull(LAST, 0), LAST + 1);
}

TEST(pull_of_a_stop_that_is_out_changes_nothing) {
    CHECK_UINT(pull(12, 2), 12);
    CHECK_UINT(pull(FULL, 40), FULL);
}

TEST(pull_reaches_the_last_stop) {
    CHECK_UINT(pull(0, 63), LAST);
    CHECK_UINT(pull(0, 32), 4294967296ULL);
}

TEST(push_clears_the_bit_of_the_stop) {
    CHECK_UINT(push(8, 3), 0);
    CHECK_UINT(push(1, 0), 0);
}

TEST(push_keeps_the_other_stops) {
    CHECK_UINT(push(7, 1), 5);
    CHECK_UINT(push(LAST + 2, 1), LAST);
}

TEST(push_of_a_stop_that_is_in_changes_nothing) {
    CHECK_UINT(push(5, 1), 5);
    CHECK_UINT(push(0, 60), 0);
}

TEST(push_reaches_the_last_stop) {
    CHECK_UINT(push(LAST + 9, 63), 9);
    CHECK_UINT(push(FULL, 63), FULL / 2);
}

TEST(is_out_for_a_stop_that_is_out) {
    CHECK_INT(is_out(32, 5), 1);
    CHECK_INT(is_out(FULL, 40), 1);
}

TEST(is_out_is_zero_for_a_stop_that_is_in) {
    CHECK_INT(is_out(32, 4), 0);
    CHECK_INT(is_out(32, 6), 0);
    CHECK_INT(is_out(0, 0), 0);
}

TEST(is_out_of_the_first_and_the_last_stop) {
    CHECK_INT(is_out(1, 0), 1);
    CHECK_INT(is_out(LAST, 63), 1);
    CHECK_INT(is_out(LAST, 31), 0);
}

TEST(row_of_the_lowest_stops) {
    CHECK_INT(row_of(0x0103, 0), 3);
    CHECK_INT(row_of(FULL, 0), 255);
}

TEST(row_of_a_row_in_the_middle) {
    CHECK_INT(row_of(256, 1), 1);
    CHECK_INT(row_of(0x00FF810000, 2), 0x81);
}

TEST(row_of_the_highest_stops) {
    CHECK_INT(row_of(LAST, 7), 128);
    CHECK_INT(row_of(FULL, 7), 255);
}

TEST(row_of_a_silent_row_is_zero) {
    CHECK_INT(row_of(0, 4), 0);
    CHECK_INT(row_of(0x00FF00, 0), 0);
    CHECK_INT(row_of(0x00FF00, 2), 0);
}
