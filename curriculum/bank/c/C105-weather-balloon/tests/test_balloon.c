#include "test.h"

#include "balloon.h"

TEST(reading_has_two_digit_hour_and_one_decimal) {
    CHECK_PRINTS(print_reading(8, -3.5), "08 h  -3.5 C\n");
}

TEST(reading_of_midnight_and_zero_degrees) {
    CHECK_PRINTS(print_reading(0, 0.0), "00 h   0.0 C\n");
}

TEST(reading_with_wide_numbers_fills_its_places) {
    CHECK_PRINTS(print_reading(23, -71.4), "23 h -71.4 C\n");
}

TEST(reading_rounds_to_one_decimal) {
    CHECK_PRINTS(print_reading(12, 4.52), "12 h   4.5 C\n");
    CHECK_PRINTS(print_reading(13, 4.58), "13 h   4.6 C\n");
}

TEST(station_name_left_and_height_right) {
    CHECK_PRINTS(print_station("Tromso", 96), "Tromso  |   96 m\n");
}

TEST(station_with_a_name_that_fills_its_places) {
    CHECK_PRINTS(print_station("Lindholm", 12345), "Lindholm|12345 m\n");
}

TEST(station_at_sea_level) {
    CHECK_PRINTS(print_station("Sylt", 0), "Sylt    |    0 m\n");
}

TEST(minutes_of_a_morning_time) {
    CHECK_INT(minutes_of("07:45"), 465);
}

TEST(minutes_of_midnight_is_zero) {
    CHECK_INT(minutes_of("00:00"), 0);
}

TEST(minutes_of_the_last_minute_of_the_day) {
    CHECK_INT(minutes_of("23:59"), 1439);
}

TEST(minutes_of_a_full_hour) {
    CHECK_INT(minutes_of("16:00"), 960);
}

TEST(minutes_of_a_text_without_minutes) {
    CHECK_INT(minutes_of("09"), 540);
}

TEST(minutes_of_a_text_without_a_time_is_zero) {
    CHECK_INT(minutes_of("soon"), 0);
}
