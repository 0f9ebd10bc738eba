#include "test.h"

#include "probe.h"

TEST(millis_of_one_day) {
    CHECK_INT(millis(1), 86400000);
}

TEST(millis_past_the_end_of_32_bits) {
    CHECK_INT(millis(24), 2073600000LL);
    CHECK_INT(millis(25), 2160000000LL);
}

TEST(millis_of_a_thousand_days) {
    CHECK_INT(millis(1000), 86400000000LL);
}

TEST(millis_of_no_day_is_zero) {
    CHECK_INT(millis(0), 0);
}

TEST(middle_of_small_depths) {
    CHECK_INT(middle(10, 20), 15);
    CHECK_INT(middle(0, 100), 50);
}

TEST(middle_is_cut_downwards) {
    CHECK_INT(middle(2, 5), 3);
    CHECK_INT(middle(0, 1), 0);
}

TEST(middle_of_equal_depths) {
    CHECK_INT(middle(44, 44), 44);
    CHECK_INT(middle(INT32_MAX, INT32_MAX), INT32_MAX);
}

TEST(middle_of_very_large_depths) {
    CHECK_INT(middle(2000000000, INT32_MAX), 2073741823);
    CHECK_INT(middle(1, INT32_MAX), 1073741824);
}

TEST(melt_balance_of_a_cold_year) {
    CHECK_INT(melt_balance(900, 250), 650);
}

TEST(melt_balance_of_a_warm_year_is_negative) {
    CHECK_INT(melt_balance(250, 900), -650);
    CHECK_INT(melt_balance(0, 1), -1);
}

TEST(melt_balance_of_equal_meters_is_zero) {
    CHECK_INT(melt_balance(77, 77), 0);
}

TEST(melt_balance_of_full_meters) {
    CHECK_INT(melt_balance(UINT32_MAX, 0), 4294967295LL);
    CHECK_INT(melt_balance(0, UINT32_MAX), -4294967295LL);
}

TEST(ticks_between_without_a_new_start) {
    CHECK_INT(ticks_between(3, 40), 37);
}

TEST(ticks_between_across_a_new_start) {
    CHECK_INT(ticks_between(250, 3), 9);
    CHECK_INT(ticks_between(255, 0), 1);
}

TEST(ticks_between_equal_readings_is_zero) {
    CHECK_INT(ticks_between(0, 0), 0);
    CHECK_INT(ticks_between(200, 200), 0);
}

TEST(ticks_between_the_two_ends) {
    CHECK_INT(ticks_between(0, 255), 255);
    CHECK_INT(ticks_between(1, 0), 255);
}
