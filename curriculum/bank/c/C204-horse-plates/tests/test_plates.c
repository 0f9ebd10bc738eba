#include "test.h"

#include "plates.h"

TEST(bytes_needed_for_a_name) {
    CHECK_UINT(bytes_needed("Bella"), 6);
    CHECK_UINT(bytes_needed("Old Tom"), 8);
    CHECK_UINT(bytes_needed("Thunderstorm"), 13);
}

TEST(bytes_needed_for_an_empty_name_is_one) {
    CHECK_UINT(bytes_needed(""), 1);
}

TEST(same_horse_in_two_arrays) {
    char door[] = "Bella";
    char list[] = "Bella";
    CHECK_INT(same_horse(door, list), 1);
    CHECK_INT(same_horse(list, list), 1);
}

TEST(same_horse_is_particular_about_every_letter) {
    CHECK_INT(same_horse("Bella", "bella"), 0);
    CHECK_INT(same_horse("Bella", "Bello"), 0);
    CHECK_INT(same_horse("Tom", "Kim"), 0);
}

TEST(same_horse_is_not_one_that_begins_alike) {
    CHECK_INT(same_horse("Bell", "Bella"), 0);
    CHECK_INT(same_horse("Bella", "Bell"), 0);
}

TEST(same_horse_for_empty_names) {
    char door[] = "";
    char list[] = "";
    CHECK_INT(same_horse(door, list), 1);
    CHECK_INT(same_horse(door, "Tom"), 0);
}

TEST(shorten_cuts_a_long_name) {
    char name[] = "Bellissima";
    shorten(name, 6);
    CHECK_STR(name, "Belli.");
}

TEST(shorten_keeps_a_name_that_just_fits) {
    char name[] = "Stella";
    shorten(name, 6);
    CHECK_STR(name, "Stella");
}

TEST(shorten_keeps_a_short_name) {
    char name[] = "Tom";
    shorten(name, 6);
    CHECK_STR(name, "Tom");
}

TEST(shorten_cuts_a_name_that_is_one_too_long) {
    char name[] = "Stella";
    shorten(name, 5);
    CHECK_STR(name, "Stel.");
}

TEST(shorten_to_a_single_letter) {
    char name[] = "Max";
    shorten(name, 1);
    CHECK_STR(name, ".");
}

TEST(write_plate_joins_name_and_stable) {
    char plate[40] = "old text";
    CHECK_INT(write_plate(plate, sizeof plate, "Bella", "Oakfield"), 1);
    CHECK_STR(plate, "Bella of Oakfield");
}

TEST(write_plate_fills_the_room_to_the_last_byte) {
    char plate[20] = "..................#";
    CHECK_INT(write_plate(plate, 18, "Bella", "Oakfield"), 1);
    CHECK_STR(plate, "Bella of Oakfield");
    CHECK_CHAR(plate[18], '#');
}

TEST(write_plate_refuses_what_is_one_byte_too_long) {
    char plate[20] = ".................##";
    CHECK_INT(write_plate(plate, 17, "Bella", "Oakfield"), 0);
    CHECK_STR(plate, "");
    CHECK_CHAR(plate[17], '#');
}

TEST(write_plate_makes_a_plate_it_cannot_fill_empty) {
    char plate[] = "#####";
    CHECK_INT(write_plate(plate, 1, "Tom", "Lee"), 0);
    CHECK_STR(plate, "");
    CHECK_CHAR(plate[1], '#');
}

TEST(write_plate_of_empty_names) {
    char plate[8] = "#######";
    CHECK_INT(write_plate(plate, 5, "", ""), 1);
    CHECK_STR(plate, " of ");
    CHECK_INT(write_plate(plate, 4, "", ""), 0);
}
