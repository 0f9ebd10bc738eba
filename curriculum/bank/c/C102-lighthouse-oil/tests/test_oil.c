#include "test.h"

#include "oil.h"

TEST(oil_needed_for_one_night) {
    CHECK_INT(oil_needed(1), 12);
}

TEST(oil_needed_for_ten_nights) {
    CHECK_INT(oil_needed(10), 75);
}

TEST(oil_needed_for_no_night_is_the_pipe) {
    CHECK_INT(oil_needed(0), 5);
}

TEST(oil_left_after_burning_and_delivery) {
    CHECK_INT(oil_left(60, 21, 40), 79);
}

TEST(oil_left_without_a_delivery) {
    CHECK_INT(oil_left(60, 14, 0), 46);
}

TEST(oil_left_in_a_quiet_week_is_the_tank) {
    CHECK_INT(oil_left(33, 0, 0), 33);
}

TEST(log_code_exchanges_two_readings) {
    CHECK_INT(log_code(12, 345), 345012);
    CHECK_INT(log_code(345, 12), 12345);
}

TEST(log_code_of_equal_readings) {
    CHECK_INT(log_code(8, 8), 8008);
}

TEST(log_code_with_a_zero_reading) {
    CHECK_INT(log_code(0, 7), 7000);
    CHECK_INT(log_code(7, 0), 7);
}
