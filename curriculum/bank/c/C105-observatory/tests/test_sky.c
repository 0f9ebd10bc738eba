#include "test.h"

#include "sky.h"

static void print_two_targets(void) {
    print_target("Vega", 7);
    print_target("M31", 1924);
}

TEST(target_is_number_and_name) {
    CHECK_PRINTS(print_target("Vega", 172167), "172167 Vega\n");
    CHECK_PRINTS(print_target("M31", 1924), "1924 M31\n");
}

TEST(target_number_has_four_digits_at_least) {
    CHECK_PRINTS(print_two_targets(), "0007 Vega\n1924 M31\n");
}

TEST(angle_has_two_decimals) {
    CHECK_PRINTS(print_angle(123.456), "  123.46 deg\n");
    CHECK_PRINTS(print_angle(-89.5), "  -89.50 deg\n");
}

TEST(angle_is_eight_wide) {
    CHECK_PRINTS(print_angle(0), "    0.00 deg\n");
    CHECK_PRINTS(print_angle(-1234.5), "-1234.50 deg\n");
}

TEST(distance_of_the_moon) {
    CHECK_PRINTS(print_distance(384400), "384400 km\n");
}

TEST(distance_of_a_far_star) {
    CHECK_PRINTS(print_distance(40208000000000), "40208000000000 km\n");
    CHECK_PRINTS(print_distance(4294967297), "4294967297 km\n");
}

TEST(entry_of_a_whole_line) {
    int number = 0;
    double degrees = 0;
    CHECK_INT(read_entry("31 41.269", &number, &degrees), 1);
    CHECK_INT(number, 31);
    CHECK_DOUBLE(degrees, 41.269, 1e-12);
}

TEST(entry_with_blanks_and_a_minus) {
    int number = 0;
    double degrees = 0;
    CHECK_INT(read_entry("   104   -11.623  ok", &number, &degrees), 1);
    CHECK_INT(number, 104);
    CHECK_DOUBLE(degrees, -11.623, 1e-12);
}

TEST(entry_without_an_angle_is_0) {
    int number = 0;
    double degrees = 5;
    CHECK_INT(read_entry("31", &number, &degrees), 0);
    CHECK_INT(read_entry("31 north", &number, &degrees), 0);
    CHECK_DOUBLE(degrees, 5, 1e-12);
}

TEST(entry_without_a_number_is_0) {
    int number = 8;
    double degrees = 5;
    CHECK_INT(read_entry("clouds", &number, &degrees), 0);
    CHECK_INT(read_entry("", &number, &degrees), 0);
    CHECK_INT(number, 8);
}
