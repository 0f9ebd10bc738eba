#include "test.h"

#include "alarm.h"

#define ALL UINT64_MAX

/* One bit, made without a shift: 2 to the n. */
static uint64_t zone(int n) {
    uint64_t bit = 1;
    while (n-- > 0) bit *= 2;
    return bit;
}

TEST(arm_sets_one_bit) {
    CHECK_UINT(arm(0, 0), 1);
    CHECK_UINT(arm(0, 12), 4096);
}

TEST(arm_keeps_the_other_zones) {
    CHECK_UINT(arm(5, 1), 7);
    CHECK_UINT(arm(zone(63), 2), zone(63) + 4);
}

TEST(arm_again_changes_nothing) {
    CHECK_UINT(arm(12, 3), 12);
    CHECK_UINT(arm(ALL, 17), ALL);
}

TEST(arm_zone_31_arms_no_other) {
    CHECK_UINT(arm(0, 31), 2147483648);
}

TEST(arm_reaches_the_upper_half) {
    CHECK_UINT(arm(0, 32), zone(32));
    CHECK_UINT(arm(1, 40), zone(40) + 1);
    CHECK_UINT(arm(0, 63), zone(63));
}

TEST(disarm_clears_one_bit) {
    CHECK_UINT(disarm(8, 3), 0);
    CHECK_UINT(disarm(1, 0), 0);
}

TEST(disarm_keeps_the_other_zones) {
    CHECK_UINT(disarm(15, 2), 11);
    CHECK_UINT(disarm(ALL, 5), ALL - 32);
}

TEST(disarm_again_changes_nothing) {
    CHECK_UINT(disarm(11, 2), 11);
    CHECK_UINT(disarm(0, 0), 0);
    CHECK_UINT(disarm(0, 50), 0);
}

TEST(disarm_in_the_upper_half) {
    CHECK_UINT(disarm(zone(40) + zone(8), 40), zone(8));
    CHECK_UINT(disarm(zone(40) + zone(8), 8), zone(40));
    CHECK_UINT(disarm(ALL, 63), ALL - zone(63));
}

TEST(is_armed_of_an_armed_zone) {
    CHECK_INT(is_armed(1, 0), 1);
    CHECK_INT(is_armed(6, 2), 1);
}

TEST(is_armed_not_for_a_neighbour) {
    CHECK_INT(is_armed(6, 0), 0);
    CHECK_INT(is_armed(6, 3), 0);
    CHECK_INT(is_armed(ALL - zone(20), 20), 0);
}

TEST(is_armed_when_nothing_is_armed) {
    CHECK_INT(is_armed(0, 0), 0);
    CHECK_INT(is_armed(0, 63), 0);
}

TEST(is_armed_is_exactly_one) {
    CHECK_INT(is_armed(zone(10), 10), 1);
    CHECK_INT(is_armed(ALL, 30), 1);
}

TEST(is_armed_at_both_ends) {
    CHECK_INT(is_armed(zone(63), 63), 1);
    CHECK_INT(is_armed(zone(63), 31), 0);
    CHECK_INT(is_armed(zone(40), 40), 1);
}

TEST(set_floor_of_an_empty_house) {
    CHECK_UINT(set_floor(0, 0, 9), 9);
    CHECK_UINT(set_floor(0, 2, 5), 1280);
}

TEST(set_floor_takes_zones_away) {
    CHECK_UINT(set_floor(0xF0, 1, 0x6), 0x60);
    CHECK_UINT(set_floor(0x0F, 0, 0), 0);
    CHECK_UINT(set_floor(0x50, 1, 0xA), 0xA0);
}

TEST(set_floor_keeps_the_other_floors) {
    CHECK_UINT(set_floor(0xABCD, 1, 0x2), 0xAB2D);
    CHECK_UINT(set_floor(ALL, 3, 0xF), ALL);
}

TEST(set_floor_of_the_top_floor) {
    CHECK_UINT(set_floor(7, 15, 8), zone(63) + 7);
    CHECK_UINT(set_floor(ALL, 15, 0), ALL / 16);
    CHECK_UINT(set_floor(ALL, 8, 0), ALL - 15 * zone(32));
}
