#include "test.h"

#include "plough.h"

TEST(salt_bags_for_a_main_road) {
    CHECK_INT(salt_bags(1), 6);
}

TEST(salt_bags_for_a_side_road) {
    CHECK_INT(salt_bags(2), 4);
}

TEST(salt_bags_for_any_other_road_is_zero) {
    CHECK_INT(salt_bags(3), 0);
    CHECK_INT(salt_bags(0), 0);
    CHECK_INT(salt_bags(-1), 0);
}

TEST(passes_until_little_snow_is_left) {
    CHECK_INT(passes(18), 2);
    CHECK_INT(passes(40), 5);
}

TEST(passes_stop_at_exactly_two_centimetres) {
    CHECK_INT(passes(10), 1);
    CHECK_INT(passes(11), 2);
    CHECK_INT(passes(3), 1);
}

TEST(passes_are_zero_for_little_snow) {
    CHECK_INT(passes(2), 0);
    CHECK_INT(passes(0), 0);
}

TEST(fuel_includes_both_ends) {
    CHECK_INT(fuel(1, 4), 10);
    CHECK_INT(fuel(5, 7), 18);
}

TEST(fuel_for_a_single_house) {
    CHECK_INT(fuel(9, 9), 9);
}

TEST(fuel_for_no_house_is_zero) {
    CHECK_INT(fuel(6, 5), 0);
    CHECK_INT(fuel(6, 1), 0);
}

TEST(first_stop_is_the_next_multiple) {
    CHECK_INT(first_stop(13, 5), 15);
    CHECK_INT(first_stop(22, 7), 28);
}

TEST(first_stop_may_be_the_start_itself) {
    CHECK_INT(first_stop(12, 4), 12);
}

TEST(first_stop_with_step_one_is_the_start) {
    CHECK_INT(first_stop(17, 1), 17);
}

TEST(first_stop_when_the_step_is_past_the_start) {
    CHECK_INT(first_stop(1, 6), 6);
}
