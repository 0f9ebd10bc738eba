#include "test.h"

#include "lift.h"

TEST(lift_runs_in_the_middle_of_the_day) {
    CHECK_INT(lift_runs(12), 1);
}

TEST(lift_runs_from_the_opening_hour_on) {
    CHECK_INT(lift_runs(9), 1);
    CHECK_INT(lift_runs(8), 0);
}

TEST(lift_runs_until_the_hour_before_closing) {
    CHECK_INT(lift_runs(15), 1);
    CHECK_INT(lift_runs(16), 0);
}

TEST(lift_runs_neither_early_nor_late) {
    CHECK_INT(lift_runs(0), 0);
    CHECK_INT(lift_runs(22), 0);
}

TEST(last_ride_is_at_half_past_three) {
    CHECK_INT(is_last_ride(15, 30), 1);
}

TEST(last_ride_needs_the_right_minute) {
    CHECK_INT(is_last_ride(15, 29), 0);
    CHECK_INT(is_last_ride(15, 31), 0);
}

TEST(last_ride_needs_the_right_hour) {
    CHECK_INT(is_last_ride(16, 29), 0);
    CHECK_INT(is_last_ride(14, 30), 0);
    CHECK_INT(is_last_ride(16, 30), 0);
}

TEST(last_ride_is_not_at_midnight) {
    CHECK_INT(is_last_ride(0, 0), 0);
}

TEST(helper_comes_with_a_young_guest) {
    CHECK_INT(needs_helper(7, 0), 1);
    CHECK_INT(needs_helper(3, 1), 1);
}

TEST(helper_comes_with_a_beginner) {
    CHECK_INT(needs_helper(40, 1), 1);
}

TEST(helper_stays_when_neither_holds) {
    CHECK_INT(needs_helper(8, 0), 0);
    CHECK_INT(needs_helper(65, 0), 0);
}

TEST(helper_comes_when_beginner_is_any_number_but_zero) {
    CHECK_INT(needs_helper(30, 2), 1);
    CHECK_INT(needs_helper(30, -1), 1);
}

TEST(chair_is_safe_in_a_light_wind_without_ice) {
    CHECK_INT(chair_is_safe(10, 0), 1);
    CHECK_INT(chair_is_safe(0, 0), 1);
}

TEST(chair_is_safe_up_to_the_wind_limit) {
    CHECK_INT(chair_is_safe(60, 0), 1);
    CHECK_INT(chair_is_safe(61, 0), 0);
}

TEST(chair_is_not_safe_with_any_ice) {
    CHECK_INT(chair_is_safe(10, 1), 0);
    CHECK_INT(chair_is_safe(10, 25), 0);
}

TEST(chair_is_not_safe_in_a_storm_with_ice) {
    CHECK_INT(chair_is_safe(90, 1), 0);
}
