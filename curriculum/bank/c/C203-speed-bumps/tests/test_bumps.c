#include "test.h"

#include "bumps.h"

TEST(too_fast_counts_all_of_them) {
    int speeds[] = {35, 28, 41, 33, 30, 52, 31};
    CHECK_INT(too_fast(speeds, speeds + 7, 30), 5);
}

TEST(too_fast_leaves_out_the_limit) {
    int speeds[] = {30, 31, 30};
    CHECK_INT(too_fast(speeds, speeds + 3, 30), 1);
    CHECK_INT(too_fast(speeds, speeds + 3, 31), 0);
}

TEST(too_fast_of_a_part) {
    int speeds[] = {50, 50, 0, 50, 50, 50};
    CHECK_INT(too_fast(speeds + 1, speeds + 5, 30), 3);
    CHECK_INT(too_fast(speeds + 4, speeds + 5, 30), 1);
}

TEST(too_fast_of_no_value_is_zero) {
    int speeds[] = {50};
    CHECK_INT(too_fast(speeds, speeds, 30), 0);
}

TEST(append_behind_what_is_there) {
    int night[8] = {21, 0, 23, -1, -1, -1, -1, -1}, morning[] = {31, 32};
    int want[] = {21, 0, 23, 31, 32, -1, -1, -1};
    CHECK_INT(append(night, 3, morning, 2), 5);
    CHECK_INTS(night, want, 8);
}

TEST(append_to_an_empty_array) {
    int night[3] = {-1, -1, -1}, morning[] = {31, 32, 33};
    int want[] = {31, 32, -1};
    CHECK_INT(append(night, 0, morning, 2), 2);
    CHECK_INTS(night, want, 3);
}

TEST(append_nothing) {
    int night[3] = {21, -1, -1}, morning[] = {31};
    int want[] = {21, -1, -1};
    CHECK_INT(append(night, 1, morning, 0), 1);
    CHECK_INTS(night, want, 3);
}

TEST(append_twice) {
    int day[5] = {0, 0, 0, 0, 0}, part[] = {44, 45};
    int want[] = {44, 45, 45, 0, 0};
    CHECK_INT(append(day, append(day, 0, part, 2), part + 1, 1), 3);
    CHECK_INTS(day, want, 5);
}

TEST(longest_calm_in_the_middle) {
    int speeds[] = {20, 40, 20, 30, 25, 40, 20, 20};
    CHECK_INT(longest_calm(speeds, speeds + 8, 30), 3);
}

TEST(longest_calm_at_the_end) {
    int speeds[] = {20, 40, 20, 20, 99};
    CHECK_INT(longest_calm(speeds, speeds + 4, 30), 2);
}

TEST(longest_calm_stops_at_the_end) {
    int speeds[] = {40, 20, 20, 20, 20, 40};
    CHECK_INT(longest_calm(speeds, speeds + 3, 30), 2);
    CHECK_INT(longest_calm(speeds + 1, speeds + 2, 30), 1);
    CHECK_INT(speeds[3], 20);
}

TEST(longest_calm_when_all_are_fast) {
    int speeds[] = {40, 31, 50};
    CHECK_INT(longest_calm(speeds, speeds + 3, 30), 0);
}

TEST(longest_calm_of_no_value_is_zero) {
    int speeds[] = {20, 40};
    CHECK_INT(longest_calm(speeds, speeds, 30), 0);
}

TEST(middle_sum_of_five) {
    int speeds[] = {1000, 25, 30, 35, 1000};
    CHECK_INT(middle_sum(speeds, speeds + 5), 90);
}

TEST(middle_sum_of_three_is_one_value) {
    int speeds[] = {20, 25, 30};
    CHECK_INT(middle_sum(speeds, speeds + 3), 25);
}

TEST(middle_sum_of_two_or_fewer_is_zero) {
    int speeds[] = {20, 25, 30};
    CHECK_INT(middle_sum(speeds, speeds + 2), 0);
    CHECK_INT(middle_sum(speeds, speeds + 1), 0);
    CHECK_INT(middle_sum(speeds, speeds), 0);
}

TEST(middle_sum_of_a_part) {
    int speeds[] = {400, 1, 20, 30, 2, 500};
    CHECK_INT(middle_sum(speeds + 1, speeds + 5), 50);
}
