#include "test.h"

#include "cable.h"

TEST(pieces_of_a_short_cable_is_one) {
    CHECK_INT(pieces(1), 1);
    CHECK_INT(pieces(7), 1);
    CHECK_INT(pieces(8), 1);
}

TEST(pieces_of_eight_and_nine) {
    CHECK_INT(pieces(8), 1);
    CHECK_INT(pieces(9), 2);
    CHECK_INT(pieces(10), 2);
    CHECK_INT(pieces(16), 2);
}

TEST(pieces_of_odd_lengths) {
    CHECK_INT(pieces(17), 3);
    CHECK_INT(pieces(33), 5);
    CHECK_INT(pieces(35), 7);
}

TEST(pieces_of_a_long_cable) {
    CHECK_INT(pieces(64), 8);
    CHECK_INT(pieces(1000), 128);
}

TEST(check_sum_of_one_digit) {
    CHECK_INT(check_sum(0), 0);
    CHECK_INT(check_sum(9), 9);
}

TEST(check_sum_of_several_digits) {
    CHECK_INT(check_sum(407), 11);
    CHECK_INT(check_sum(12), 3);
    CHECK_INT(check_sum(98), 17);
}

TEST(check_sum_with_zeros) {
    CHECK_INT(check_sum(10), 1);
    CHECK_INT(check_sum(5000), 5);
}

TEST(check_sum_of_a_long_label) {
    CHECK_INT(check_sum(123456789), 45);
}

TEST(common_length_of_84_and_36) {
    CHECK_INT(common_length(84, 36), 12);
}

TEST(common_length_when_one_divides_the_other) {
    CHECK_INT(common_length(60, 15), 15);
    CHECK_INT(common_length(15, 15), 15);
    CHECK_INT(common_length(1200, 400), 400);
}

TEST(common_length_of_neighbours_is_one) {
    CHECK_INT(common_length(35, 34), 1);
    CHECK_INT(common_length(9, 1), 1);
}

TEST(common_length_with_zero) {
    CHECK_INT(common_length(7, 0), 7);
    CHECK_INT(common_length(0, 7), 7);
}

TEST(common_length_of_a_smaller_first_number) {
    CHECK_INT(common_length(36, 84), 12);
    CHECK_INT(common_length(5, 1000), 5);
}

TEST(print_switches_of_one_digit) {
    CHECK_PRINTS(print_switches(0), "0");
    CHECK_PRINTS(print_switches(1), "1");
}

TEST(print_switches_of_six) {
    CHECK_PRINTS(print_switches(6), "110");
    CHECK_PRINTS(print_switches(2), "10");
}

TEST(print_switches_has_no_zeros_in_front) {
    CHECK_PRINTS(print_switches(4), "100");
    CHECK_PRINTS(print_switches(11), "1011");
}

TEST(print_switches_of_a_large_number) {
    CHECK_PRINTS(print_switches(1000), "1111101000");
}
