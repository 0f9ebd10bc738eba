#include "test.h"

#include "clock.h"

/* Every test runs in a process of its own, so the clock is new each time. */

TEST(calls_so_far_begin_at_one) {
    CHECK_INT(calls_so_far(), 1);
}

TEST(calls_so_far_count_up) {
    CHECK_INT(calls_so_far(), 1);
    CHECK_INT(calls_so_far(), 2);
    CHECK_INT(calls_so_far(), 3);
}

TEST(calls_by_an_early_hour) {
    CHECK_INT(calls_by(1), 1);
    CHECK_INT(calls_by(3), 6);
}

TEST(calls_by_noon) {
    CHECK_INT(calls_by(12), 78);
}

TEST(calls_by_before_one_is_zero) {
    CHECK_INT(calls_by(0), 0);
    CHECK_INT(calls_by(-4), 0);
}

TEST(calls_by_is_the_same_every_time) {
    CHECK_INT(calls_by(4), 10);
    CHECK_INT(calls_by(4), 10);
    CHECK_INT(calls_by(2), 3);
}

TEST(pull_chain_lifts_the_weight_it_finds) {
    CHECK_INT(pull_chain(0), 6);
    CHECK_INT(pull_chain(5), 11);
    CHECK_INT(pull_chain(3), 14);
}

TEST(pull_chain_stops_at_the_top) {
    CHECK_INT(pull_chain(14), 20);
    CHECK_INT(pull_chain(1), 20);
    CHECK_INT(run(2), 18);
}

TEST(run_sinks_from_where_the_chain_left_it) {
    CHECK_INT(run(1), 5);
    CHECK_INT(pull_chain(10), 15);
    CHECK_INT(run(4), 11);
}

TEST(run_stops_at_the_floor) {
    CHECK_INT(run(6), 0);
    CHECK_INT(run(9), 0);
    CHECK_INT(pull_chain(2), 2);
}

TEST(sound_is_the_hour_by_day) {
    CHECK_INT(quiet, 0);
    CHECK_INT(sound(1), 1);
    CHECK_INT(sound(11), 11);
}

TEST(sound_is_none_while_the_switch_is_on) {
    quiet = 1;
    CHECK_INT(sound(11), 0);
    CHECK_INT(sound(3), 0);
}

TEST(sound_comes_back_when_the_switch_is_off) {
    quiet = 1;
    CHECK_INT(sound(5), 0);
    quiet = 0;
    CHECK_INT(sound(5), 5);
}
