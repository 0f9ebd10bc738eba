#include "test.h"

#include "tour.h"

TEST(arrival_past_midnight_begins_at_zero_again) {
    CHECK_INT(arrival(1430, 45), 35);
    CHECK_INT(arrival(720, 1439), 719);
}

TEST(arrival_on_the_same_day) {
    CHECK_INT(arrival(480, 90), 570);
    CHECK_INT(arrival(0, 0), 0);
}

TEST(arrival_on_either_side_of_midnight) {
    CHECK_INT(arrival(1400, 39), 1439);
    CHECK_INT(arrival(1400, 40), 0);
    CHECK_INT(arrival(1400, 41), 1);
}

TEST(arrival_after_several_days) {
    CHECK_INT(arrival(100, 2880), 100);
    CHECK_INT(arrival(1439, 4321), 0);
}

TEST(mean_height_of_three_heights) {
    CHECK_INT(mean_height(300, 600, 900), 600);
    CHECK_INT(mean_height(10, 20, 90), 40);
}

TEST(mean_height_drops_the_fraction_once) {
    CHECK_INT(mean_height(1, 1, 1), 1);
    CHECK_INT(mean_height(2, 2, 1), 1);
    CHECK_INT(mean_height(0, 0, 2), 0);
}

TEST(mean_height_of_equal_heights) {
    CHECK_INT(mean_height(850, 850, 850), 850);
    CHECK_INT(mean_height(0, 0, 0), 0);
}

TEST(speed_keeps_the_half) {
    CHECK_DOUBLE(speed(15, 2), 7.5, 1e-9);
}

TEST(speed_below_one_is_not_zero) {
    CHECK_DOUBLE(speed(1, 4), 0.25, 1e-9);
}

TEST(speed_is_exact_for_long_distances) {
    CHECK_DOUBLE(speed(200000001, 8), 25000000.125, 1e-9);
}

TEST(speed_of_standing_still_is_zero) {
    CHECK_DOUBLE(speed(0, 60), 0.0, 1e-9);
    CHECK_DOUBLE(speed(60, 60), 1.0, 1e-9);
}

TEST(drink_for_less_than_a_hundred) {
    CHECK_INT(drink_for(90, 2000), 1800);
    CHECK_INT(drink_for(1, 2500), 25);
}

TEST(drink_for_full_hundreds) {
    CHECK_INT(drink_for(300, 2000), 6000);
    CHECK_INT(drink_for(0, 2000), 0);
}

TEST(drink_for_drops_the_fraction_once) {
    CHECK_INT(drink_for(150, 1999), 2998);
    CHECK_INT(drink_for(99, 1), 0);
}

TEST(drink_for_is_right_to_the_last_millilitre) {
    CHECK_INT(drink_for(100, 29), 29);
    CHECK_INT(drink_for(29, 100), 29);
    CHECK_INT(drink_for(100, 57), 57);
    CHECK_INT(drink_for(300, 1001), 3003);
}
