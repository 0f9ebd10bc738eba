#include "test.h"

#include "jobs.h"

TEST(mean_ms_keeps_the_fraction) {
    CHECK_DOUBLE(mean_ms(7, 2), 3.5, 1e-9);
    CHECK_DOUBLE(mean_ms(1, 8), 0.125, 1e-9);
}

TEST(mean_ms_of_large_sums_is_exact) {
    CHECK_DOUBLE(mean_ms(2000000001, 2), 1000000000.5, 1e-9);
    CHECK_DOUBLE(mean_ms(2147483647, 1), 2147483647.0, 1e-9);
}

TEST(mean_ms_of_an_even_division) {
    CHECK_DOUBLE(mean_ms(900, 3), 300.0, 1e-9);
    CHECK_DOUBLE(mean_ms(0, 4), 0.0, 1e-9);
}

TEST(whole_seconds_of_a_forward_drift) {
    CHECK_INT(whole_seconds(2.6), 3);
    CHECK_INT(whole_seconds(2.4), 2);
    CHECK_INT(whole_seconds(0.6), 1);
}

TEST(whole_seconds_of_a_backward_drift) {
    CHECK_INT(whole_seconds(-3.6), -4);
    CHECK_INT(whole_seconds(-3.4), -3);
    CHECK_INT(whole_seconds(-0.7), -1);
}

TEST(whole_seconds_of_a_half_goes_away_from_zero) {
    CHECK_INT(whole_seconds(2.5), 3);
    CHECK_INT(whole_seconds(-2.5), -3);
    CHECK_INT(whole_seconds(0.5), 1);
}

TEST(whole_seconds_of_no_drift_is_zero) {
    CHECK_INT(whole_seconds(0.0), 0);
    CHECK_INT(whole_seconds(0.25), 0);
    CHECK_INT(whole_seconds(-0.25), 0);
    CHECK_INT(whole_seconds(-12.0), -12);
}

TEST(bytes_moved_of_a_few_files) {
    CHECK_INT(bytes_moved(3, 4096), 12288);
    CHECK_INT(bytes_moved(1, 7), 7);
}

TEST(bytes_moved_just_past_the_end_of_int) {
    CHECK_INT(bytes_moved(2, 1073741824), 2147483648);
}

TEST(bytes_moved_of_the_largest_numbers_is_exact) {
    CHECK_INT(bytes_moved(2147483647, 2147483647), 4611686014132420609);
}

TEST(bytes_moved_without_files_is_zero) {
    CHECK_INT(bytes_moved(0, 4096), 0);
    CHECK_INT(bytes_moved(12, 0), 0);
}

TEST(is_late_above_the_limit) {
    CHECK_INT(is_late(31, 30), 1);
    CHECK_INT(is_late(1, 0), 1);
    CHECK_INT(is_late(2147483647, 2147483646), 1);
}

TEST(is_late_not_at_the_limit) {
    CHECK_INT(is_late(30, 30), 0);
    CHECK_INT(is_late(29, 30), 0);
    CHECK_INT(is_late(0, 0), 0);
}

TEST(is_late_not_when_the_job_was_early) {
    CHECK_INT(is_late(-5, 30), 0);
    CHECK_INT(is_late(-1, 0), 0);
}

TEST(is_late_not_below_a_limit_larger_than_int) {
    CHECK_INT(is_late(100, 3000000000u), 0);
    CHECK_INT(is_late(2147483647, 4294967295u), 0);
}
