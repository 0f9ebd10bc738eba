#include "test.h"

#include "report.h"
#include "fee.h"
#include "fee_tests.h"

/* The versions of the fee. Each broken one breaks a single rule. */
static enum {
    RIGHT,
    /* rule 1 is broken */
    FREE_TO_29, FREE_TO_31, FREE_TO_20, FREE_TO_45, NEVER_FREE,
    /* rule 2 is broken */
    MINUTE_60_IS_HOUR_2, MINUTE_61_IS_HOUR_1, MINUTE_120_IS_HOUR_3, MINUTE_121_IS_HOUR_2,
    ROUNDED_DOWN, ROUNDED_TO_THE_NEAREST, ONE_PRICE, HOUR_COSTS_250,
    /* rule 3 is broken */
    NO_LIMIT, LIMIT_OF_1300
} version;

static int fee_calls;

static int free_minutes(void) {
    switch (version) {
    case FREE_TO_29: return 29;
    case FREE_TO_31: return 31;
    case FREE_TO_20: return 20;
    case FREE_TO_45: return 45;
    case NEVER_FREE: return -1;
    default: return 30;
    }
}

static int hours(int minutes) {
    int started = minutes < 1 ? 1 : (minutes + 59) / 60;
    if (version == MINUTE_60_IS_HOUR_2 && minutes == 60) return 2;
    if (version == MINUTE_61_IS_HOUR_1 && minutes == 61) return 1;
    if (version == MINUTE_120_IS_HOUR_3 && minutes == 120) return 3;
    if (version == MINUTE_121_IS_HOUR_2 && minutes == 121) return 2;
    if (version == ROUNDED_DOWN) return minutes < 60 ? 1 : minutes / 60;
    if (version == ROUNDED_TO_THE_NEAREST) return minutes < 60 ? 1 : (minutes + 30) / 60;
    if (version == ONE_PRICE) return 1;
    return started;
}

int fee(int minutes) {
    int cents, limit = version == NO_LIMIT ? 1000000 : version == LIMIT_OF_1300 ? 1300 : 1500;
    fee_calls++;
    if (minutes <= free_minutes()) return 0;
    cents = hours(minutes) * (version == HOUR_COSTS_250 ? 250 : 200);
    return cents > limit ? limit : cents;
}

static struct report no_report(void) {
    return (struct report){0, 0, ""};
}

/* How many checks of a test fail with a version of the fee. */
static int failed_checks(void (*test)(struct report *), int broken) {
    struct report report = no_report();
    version = broken;
    test(&report);
    return report.failed;
}

TEST(expect_counts_every_check) {
    struct report report = no_report();
    expect(&report, "fee(90)", 400, 400);
    expect(&report, "fee(30)", 200, 0);
    expect(&report, "fee(150)", -1, 600);
    expect(&report, "fee(10)", 0, 0);
    CHECK_INT(report.checks, 4);
    CHECK_INT(report.failed, 2);
}

TEST(expect_of_equal_values_keeps_no_words) {
    struct report report = no_report();
    expect(&report, "fee(90)", 400, 400);
    CHECK_INT(report.checks, 1);
    CHECK_INT(report.failed, 0);
    CHECK_STR(report.first, "");
}

TEST(expect_keeps_words_about_the_first_failure) {
    struct report report = no_report();
    expect(&report, "fee(90)", 400, 400);
    expect(&report, "fee(30)", 200, 0);
    CHECK_STR(report.first, "fee(30): expected 0, got 200");
    expect(&report, "fee(150)", -1, 600);
    CHECK_STR(report.first, "fee(30): expected 0, got 200");
}

TEST(expect_cuts_long_words) {
    struct report reports[2] = {no_report(), no_report()};
    char what[200];
    memset(what, 'x', sizeof what - 1);
    what[sizeof what - 1] = 0;
    expect(&reports[0], what, 1, 2);
    CHECK_UINT(strlen(reports[0].first), FIRST_SIZE - 1);
    CHECK_INT(reports[1].checks, 0);
    CHECK_INT(reports[0].failed, 1);
}

TEST(verdict_on_a_good_test) {
    struct report report = {4, 0, ""};
    int passed = -1;
    CHECK_PRINTS(passed = verdict("started hours", &report), "ok started hours (4)\n");
    CHECK_INT(passed, 1);
}

TEST(verdict_on_a_failed_test) {
    struct report report = {4, 1, "fee(61): expected 400, got 200"};
    int passed = -1;
    CHECK_PRINTS(passed = verdict("started hours", &report),
                 "FAIL started hours: fee(61): expected 400, got 200 (1 of 4)\n");
    CHECK_INT(passed, 0);
}

TEST(verdict_on_a_test_without_checks) {
    struct report report = {0, 0, ""};
    int passed = -1;
    CHECK_PRINTS(passed = verdict("day price", &report), "EMPTY day price\n");
    CHECK_INT(passed, 0);
}

TEST(test_free_time_passes_with_the_right_fee) {
    struct report report = no_report();
    test_free_time(&report);
    CHECK_INT(report.failed, 0);
    CHECK_TRUE(report.checks > 0);
    CHECK_TRUE(fee_calls > 0);
}

TEST(test_free_time_notices_a_wrong_border) {
    CHECK_TRUE(failed_checks(test_free_time, FREE_TO_29) > 0);
    CHECK_TRUE(failed_checks(test_free_time, FREE_TO_31) > 0);
}

TEST(test_free_time_notices_a_border_far_away) {
    CHECK_TRUE(failed_checks(test_free_time, FREE_TO_20) > 0);
    CHECK_TRUE(failed_checks(test_free_time, FREE_TO_45) > 0);
    CHECK_TRUE(failed_checks(test_free_time, NEVER_FREE) > 0);
}

TEST(test_free_time_is_silent_about_other_rules) {
    CHECK_INT(failed_checks(test_free_time, HOUR_COSTS_250), 0);
    CHECK_INT(failed_checks(test_free_time, ROUNDED_DOWN), 0);
    CHECK_INT(failed_checks(test_free_time, ONE_PRICE), 0);
    CHECK_INT(failed_checks(test_free_time, MINUTE_60_IS_HOUR_2), 0);
    CHECK_INT(failed_checks(test_free_time, MINUTE_120_IS_HOUR_3), 0);
    CHECK_INT(failed_checks(test_free_time, NO_LIMIT), 0);
}

TEST(test_started_hours_passes_with_the_right_fee) {
    struct report report = no_report();
    test_started_hours(&report);
    CHECK_INT(report.failed, 0);
    CHECK_TRUE(report.checks > 0);
    CHECK_TRUE(fee_calls > 0);
}

TEST(test_started_hours_notices_each_wrong_border) {
    CHECK_TRUE(failed_checks(test_started_hours, MINUTE_60_IS_HOUR_2) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, MINUTE_61_IS_HOUR_1) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, MINUTE_120_IS_HOUR_3) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, MINUTE_121_IS_HOUR_2) > 0);
}

TEST(test_started_hours_notices_wrong_rounding_and_prices) {
    CHECK_TRUE(failed_checks(test_started_hours, ROUNDED_DOWN) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, ROUNDED_TO_THE_NEAREST) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, ONE_PRICE) > 0);
    CHECK_TRUE(failed_checks(test_started_hours, HOUR_COSTS_250) > 0);
}

TEST(test_started_hours_shows_the_fees_it_saw) {
    struct report report = no_report();
    const char *words;
    version = MINUTE_61_IS_HOUR_1;
    test_started_hours(&report);
    CHECK_TRUE(report.failed > 0);
    words = strstr(report.first, ": expected ");
    CHECK_STR(words, ": expected 400, got 200");
}

TEST(test_started_hours_is_silent_about_other_rules) {
    CHECK_INT(failed_checks(test_started_hours, FREE_TO_29), 0);
    CHECK_INT(failed_checks(test_started_hours, FREE_TO_31), 0);
    CHECK_INT(failed_checks(test_started_hours, FREE_TO_20), 0);
    CHECK_INT(failed_checks(test_started_hours, FREE_TO_45), 0);
    CHECK_INT(failed_checks(test_started_hours, NEVER_FREE), 0);
    CHECK_INT(failed_checks(test_started_hours, NO_LIMIT), 0);
    CHECK_INT(failed_checks(test_started_hours, LIMIT_OF_1300), 0);
}
