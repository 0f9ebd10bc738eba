#include "test.h"

#include "tape.h"

static double tape[] = {1.5, 9.25, 3, 8, 2, 7.5};

/* How many records lie between the start of the tape and this place. */
static long place_of(double *record) {
    return record - tape;
}

/* How many bytes lie between the start of the tape and this byte. */
static long byte_of(char *byte) {
    return byte - (char *)tape;
}

TEST(record_at_moves_by_records) {
    CHECK_INT(place_of(record_at(tape, 1)), 1);
    CHECK_INT(place_of(record_at(tape, 4)), 4);
    CHECK_DOUBLE(*record_at(tape, 3), 8, 1e-9);
}

TEST(record_at_zero_is_the_first) {
    CHECK_INT(place_of(record_at(tape, 0)), 0);
}

TEST(record_at_may_go_back) {
    CHECK_INT(place_of(record_at(tape + 5, -2)), 3);
}

TEST(record_at_may_be_the_end) {
    CHECK_INT(place_of(record_at(tape, 6)), 6);
}

TEST(records_between_counts_records) {
    CHECK_INT(records_between(tape, tape + 4), 4);
    CHECK_INT(records_between(tape + 1, tape + 2), 1);
}

TEST(records_between_has_a_sign) {
    CHECK_INT(records_between(tape + 5, tape + 2), -3);
}

TEST(records_between_a_place_and_itself_is_none) {
    CHECK_INT(records_between(tape + 3, tape + 3), 0);
}

TEST(byte_at_counts_bytes) {
    CHECK_INT(byte_of(byte_at(tape, 3)), 3);
    CHECK_INT(byte_of(byte_at(tape, 1)), 1);
    CHECK_INT(byte_of(byte_at(tape, 21)), 21);
}

TEST(byte_at_the_next_record) {
    CHECK_INT(byte_of(byte_at(tape, (int)sizeof(double))), (long)sizeof(double));
    CHECK_INT(byte_of(byte_at(tape, 0)), 0);
}

TEST(last_over_finds_the_last_of_several) {
    CHECK_INT(place_of(last_over(tape, tape + 6, 7)), 5);
    CHECK_INT(place_of(last_over(tape, tape + 5, 7)), 3);
}

TEST(last_over_does_not_look_at_the_end) {
    /* The record behind this range is over the limit. */
    CHECK_INT(place_of(last_over(tape, tape + 3, 5)), 1);
}

TEST(last_over_looks_at_the_first) {
    CHECK_INT(place_of(last_over(tape + 1, tape + 3, 9)), 1);
    CHECK_INT(place_of(last_over(tape + 3, tape + 4, 5)), 3);
}

TEST(last_over_of_none_is_null) {
    CHECK_TRUE(last_over(tape, tape + 6, 10) == NULL);
    CHECK_TRUE(last_over(tape + 4, tape + 5, 5) == NULL);
}

TEST(last_over_of_an_empty_range_is_null) {
    CHECK_TRUE(last_over(tape + 1, tape + 1, 0) == NULL);
}

TEST(last_over_leaves_out_the_limit_itself) {
    CHECK_INT(place_of(last_over(tape, tape + 6, 7.5)), 3);
}
