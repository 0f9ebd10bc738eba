#include "test.h"

#include "post.h"

TEST(delivery_hours_without_a_stop_is_the_flight) {
    CHECK_DOUBLE(delivery_hours(210, 0), 3.0, 0.0001);
    CHECK_DOUBLE(delivery_hours(35, 0), 0.5, 0.0001);
}

TEST(delivery_hours_add_half_an_hour_per_stop) {
    CHECK_DOUBLE(delivery_hours(70, 1), 1.5, 0.0001);
    CHECK_DOUBLE(delivery_hours(35, 3), 2.0, 0.0001);
}

TEST(delivery_hours_to_the_next_door) {
    CHECK_DOUBLE(delivery_hours(0, 2), 1.0, 0.0001);
}

TEST(grain_for_a_short_flight) {
    CHECK_INT(grain_for(7, 70), 90);
    CHECK_INT(grain_for(2, 0), 30);
}

TEST(grain_for_a_long_flight) {
    CHECK_INT(grain_for(7, 210), 135);
    CHECK_INT(grain_for(1, 141), 45);
}

TEST(grain_for_a_flight_of_exactly_two_hours) {
    CHECK_INT(grain_for(5, 140), 60);
}

TEST(grain_for_no_letters_is_zero) {
    CHECK_INT(grain_for(0, 70), 0);
    CHECK_INT(grain_for(0, 700), 0);
}
