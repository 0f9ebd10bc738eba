#include "test.h"

#include "door.h"

/* The finger reader: what it answers, and how often it asked. */
static int answer, asked;

int finger_is_known(void) {
    asked++;
    return answer;
}

static int asked_for_badge(int badge) {
    asked = 0;
    door_opens(badge);
    return asked;
}

TEST(night_shift_late_in_the_evening) {
    CHECK_INT(is_night_shift(22), 1);
    CHECK_INT(is_night_shift(23), 1);
}

TEST(night_shift_early_in_the_morning) {
    CHECK_INT(is_night_shift(0), 1);
    CHECK_INT(is_night_shift(3), 1);
    CHECK_INT(is_night_shift(5), 1);
}

TEST(night_shift_not_by_day) {
    CHECK_INT(is_night_shift(6), 0);
    CHECK_INT(is_night_shift(12), 0);
    CHECK_INT(is_night_shift(21), 0);
}

TEST(night_shift_not_at_an_hour_that_does_not_exist) {
    CHECK_INT(is_night_shift(24), 0);
    CHECK_INT(is_night_shift(-1), 0);
    CHECK_INT(is_night_shift(44), 0);
}

TEST(counts_agree_when_all_are_equal) {
    CHECK_INT(counts_agree(4, 4, 4), 1);
    CHECK_INT(counts_agree(1, 1, 1), 1);
}

TEST(counts_agree_not_when_one_differs) {
    CHECK_INT(counts_agree(4, 4, 1), 0);
    CHECK_INT(counts_agree(4, 1, 4), 0);
    CHECK_INT(counts_agree(1, 4, 4), 0);
    CHECK_INT(counts_agree(2, 3, 0), 0);
}

TEST(counts_agree_not_because_of_a_sum) {
    CHECK_INT(counts_agree(2, 1, 3), 0);
    CHECK_INT(counts_agree(2, 3, 1), 0);
    CHECK_INT(counts_agree(1, 2, 3), 0);
}

TEST(counts_agree_when_nobody_is_there) {
    CHECK_INT(counts_agree(0, 0, 0), 1);
    CHECK_INT(counts_agree(0, 0, 5), 0);
}

TEST(alarm_rings_for_smoke_or_water) {
    CHECK_INT(alarm_rings(1, 0, 0), 1);
    CHECK_INT(alarm_rings(0, 1, 0), 1);
    CHECK_INT(alarm_rings(1, 1, 0), 1);
}

TEST(alarm_rings_for_any_number_but_zero) {
    CHECK_INT(alarm_rings(1, -1, 0), 1);
    CHECK_INT(alarm_rings(0, 6, 0), 1);
    CHECK_INT(alarm_rings(-3, 0, 0), 1);
}

TEST(alarm_rings_not_when_muted) {
    CHECK_INT(alarm_rings(1, 1, 1), 0);
    CHECK_INT(alarm_rings(1, 0, 2), 0);
    CHECK_INT(alarm_rings(0, 1, -2), 0);
}

TEST(alarm_rings_not_without_a_reason) {
    CHECK_INT(alarm_rings(0, 0, 0), 0);
    CHECK_INT(alarm_rings(0, 0, 1), 0);
}

TEST(door_opens_for_a_good_badge_and_a_known_finger) {
    answer = 1;
    CHECK_INT(door_opens(1), 1);
    answer = 7;
    CHECK_INT(door_opens(-20), 1);
}

TEST(door_opens_not_for_an_unknown_finger) {
    answer = 0;
    CHECK_INT(door_opens(1), 0);
    CHECK_INT(door_opens(0), 0);
}

TEST(door_opens_asks_no_finger_after_a_bad_badge) {
    answer = 1;
    CHECK_INT(door_opens(0), 0);
    CHECK_INT(asked_for_badge(0), 0);
}

TEST(door_opens_asks_for_the_finger_once) {
    answer = 1;
    CHECK_INT(asked_for_badge(1), 1);
    answer = 0;
    CHECK_INT(asked_for_badge(1), 1);
}
