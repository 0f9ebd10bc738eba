#include "test.h"

#include "meter.h"

/* Each helper runs one function and tells what is in a variable afterwards. */
static int to_pay_after_bill(int before, int now) {
    make_bill(before, now);
    return to_pay;
}

static int used_after_bill(int before, int now) {
    make_bill(before, now);
    return used;
}

static int week_after_day(int litres) {
    add_day(litres);
    return week;
}

TEST(make_bill_sets_the_amount_to_pay) {
    CHECK_INT(to_pay_after_bill(100, 110), 42);
}

TEST(make_bill_sets_what_was_used) {
    CHECK_INT(used, 0);
    CHECK_INT(to_pay, 0);
    CHECK_INT(used_after_bill(100, 110), 10);
    CHECK_INT(used_after_bill(110, 117), 7);
    CHECK_INT(to_pay, 33);
}

TEST(make_bill_forgets_the_bill_before) {
    used = 50;
    to_pay = 162;
    CHECK_INT(to_pay_after_bill(310, 311), 15);
    CHECK_INT(used, 1);
}

TEST(make_bill_without_water_is_twelve) {
    used = 8;
    CHECK_INT(to_pay_after_bill(25, 25), 12);
    CHECK_INT(used, 0);
}

TEST(add_day_adds_up_several_days) {
    CHECK_INT(week_after_day(120), 120);
    CHECK_INT(week_after_day(90), 210);
    CHECK_INT(week_after_day(40), 250);
}

TEST(add_day_goes_on_from_what_is_there) {
    week = 1000;
    CHECK_INT(week_after_day(5), 1005);
}

TEST(add_day_takes_a_correction) {
    week = 300;
    CHECK_INT(week_after_day(-20), 280);
    CHECK_INT(week_after_day(0), 280);
}

TEST(exchange_meters_gives_each_the_other_number) {
    kitchen = 7012;
    garden = 3450;
    exchange_meters();
    CHECK_INT(kitchen, 3450);
    CHECK_INT(garden, 7012);
}

TEST(exchange_meters_twice_changes_nothing) {
    CHECK_INT(kitchen, 0);
    CHECK_INT(garden, 0);
    kitchen = 11;
    garden = 22;
    exchange_meters();
    CHECK_INT(garden, 11);
    exchange_meters();
    CHECK_INT(kitchen, 11);
    CHECK_INT(garden, 22);
}

TEST(exchange_meters_of_zero_and_a_negative_number) {
    kitchen = 0;
    garden = -4;
    exchange_meters();
    CHECK_INT(kitchen, -4);
    CHECK_INT(garden, 0);
}
