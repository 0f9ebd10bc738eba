#include "test.h"

#include "stage.h"

TEST(limited_keeps_a_level_within_the_limits) {
    CHECK_INT(limited(50), 50);
    CHECK_INT(limited(1), 1);
    CHECK_INT(limited(99), 99);
}

TEST(limited_keeps_the_limits_themselves) {
    CHECK_INT(limited(0), 0);
    CHECK_INT(limited(100), 100);
}

TEST(limited_lifts_a_low_level_to_dark) {
    CHECK_INT(limited(-1), 0);
    CHECK_INT(limited(-250), 0);
}

TEST(limited_cuts_a_high_level_to_full) {
    CHECK_INT(limited(101), 100);
    CHECK_INT(limited(4000), 100);
}

TEST(faded_adds_and_takes_away) {
    CHECK_INT(faded(40, 15), 55);
    CHECK_INT(faded(40, -15), 25);
}

TEST(faded_stops_at_full) {
    CHECK_INT(faded(90, 25), 100);
}

TEST(faded_stops_at_dark) {
    CHECK_INT(faded(10, -25), 0);
}

TEST(faded_reaches_the_limits_exactly) {
    CHECK_INT(faded(90, 10), 100);
    CHECK_INT(faded(10, -10), 0);
    CHECK_INT(faded(0, 1), 1);
}

TEST(steps_to_dark_when_the_drop_fits) {
    CHECK_INT(steps_to_dark(60, 20), 3);
    CHECK_INT(steps_to_dark(1, 1), 1);
}

TEST(steps_to_dark_when_the_last_step_is_short) {
    CHECK_INT(steps_to_dark(61, 20), 4);
    CHECK_INT(steps_to_dark(5, 100), 1);
}

TEST(steps_to_dark_of_a_dark_lamp_is_zero) {
    CHECK_INT(steps_to_dark(0, 7), 0);
    CHECK_INT(steps_to_dark(0, 0), 0);
}

TEST(steps_to_dark_is_minus_one_when_it_never_gets_dark) {
    CHECK_INT(steps_to_dark(30, 0), -1);
    CHECK_INT(steps_to_dark(30, -5), -1);
    CHECK_INT(steps_to_dark(1, 0), -1);
}
