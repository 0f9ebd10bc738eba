#include "test.h"

#include "line.h"

TEST(grade_of_a_full_bottle) {
    CHECK_INT(grade(505), 3);
    CHECK_INT(grade(750), 3);
}

TEST(grade_of_a_nearly_full_bottle) {
    CHECK_INT(grade(497), 2);
}

TEST(grade_of_a_low_bottle) {
    CHECK_INT(grade(485), 1);
    CHECK_INT(grade(300), 0);
}

TEST(grade_at_each_limit) {
    CHECK_INT(grade(500), 3);
    CHECK_INT(grade(499), 2);
    CHECK_INT(grade(495), 2);
    CHECK_INT(grade(494), 1);
    CHECK_INT(grade(480), 1);
    CHECK_INT(grade(479), 0);
}

TEST(crates_of_full_loads) {
    CHECK_INT(crates(12), 1);
    CHECK_INT(crates(36), 3);
}

TEST(crates_with_a_part_full_one) {
    CHECK_INT(crates(13), 2);
    CHECK_INT(crates(35), 3);
    CHECK_INT(crates(25), 3);
}

TEST(crates_of_a_few_bottles) {
    CHECK_INT(crates(1), 1);
    CHECK_INT(crates(11), 1);
}

TEST(crates_of_no_bottle_is_zero) {
    CHECK_INT(crates(0), 0);
}

TEST(checked_counts_the_last_bottle) {
    CHECK_INT(checked(5, 7, 1), 3);
    CHECK_INT(checked(1, 9, 4), 3);
}

TEST(checked_with_a_step) {
    CHECK_INT(checked(1, 10, 4), 3);
    CHECK_INT(checked(10, 19, 5), 2);
}

TEST(checked_of_a_single_bottle) {
    CHECK_INT(checked(8, 8, 3), 1);
}

TEST(checked_of_no_bottle_is_zero) {
    CHECK_INT(checked(8, 7, 1), 0);
    CHECK_INT(checked(20, 3, 2), 0);
}

TEST(until_pause_without_a_pause) {
    CHECK_INT(until_pause(3, 40, 500), 120);
}

TEST(until_pause_stops_at_the_most) {
    CHECK_INT(until_pause(10, 40, 100), 120);
    CHECK_INT(until_pause(60, 7, 20), 21);
}

TEST(until_pause_fills_the_last_minute) {
    CHECK_INT(until_pause(3, 40, 100), 120);
    CHECK_INT(until_pause(2, 40, 100), 80);
}

TEST(until_pause_of_no_minute_is_zero) {
    CHECK_INT(until_pause(0, 40, 100), 0);
}

TEST(until_pause_that_is_reached_exactly) {
    CHECK_INT(until_pause(10, 50, 100), 100);
    CHECK_INT(until_pause(10, 100, 100), 100);
}
