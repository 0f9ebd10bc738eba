#include "test.h"

#include "train.h"

/* Room on both sides keeps a wrong step inside the array. */
static int yard[] = {70, 71, 72, 73, 20, 5, 0, 31, 0, 8, 90, 91, 92, 93, 0, 0};
static int *const train = yard + 4;
static int *const train_end = yard + 10;

TEST(wagon_after_moves_whole_wagons) {
    CHECK_INT(wagon_after(train, 1) - train, 1);
    CHECK_INT(wagon_after(train, 3) - train, 3);
}

TEST(wagon_after_zero_places_is_the_wagon_itself) {
    CHECK_INT(wagon_after(train + 2, 0) - train, 2);
}

TEST(wagon_after_a_negative_number_goes_to_the_front) {
    CHECK_INT(wagon_after(train + 2, -1) - train, 1);
    CHECK_INT(wagon_after(train + 5, -3) - train, 2);
}

TEST(places_between_neighbours_is_one) {
    CHECK_INT(places_between(train, train + 1), 1);
}

TEST(places_between_front_and_back_of_the_train) {
    CHECK_INT(places_between(train, train + 5), 5);
    CHECK_INT(places_between(train + 1, train_end), 5);
}

TEST(places_between_a_wagon_and_itself_is_zero) {
    CHECK_INT(places_between(train + 3, train + 3), 0);
}

TEST(places_between_is_negative_when_back_stands_in_front) {
    CHECK_INT(places_between(train + 4, train + 1), -3);
}

TEST(load_between_sums_the_range_without_its_end) {
    CHECK_INT(load_between(train, train + 3), 25);
    CHECK_INT(load_between(train + 1, train + 5), 36);
}

TEST(load_between_of_a_single_wagon) {
    CHECK_INT(load_between(train + 3, train + 4), 31);
    CHECK_INT(load_between(train, train + 1), 20);
}

TEST(load_between_of_an_empty_range_is_zero) {
    CHECK_INT(load_between(train + 1, train + 1), 0);
}

TEST(load_between_of_the_whole_train) {
    CHECK_INT(load_between(train, train_end), 64);
}

TEST(first_empty_points_at_the_first_of_two) {
    CHECK_INT(first_empty(train, train_end) - train, 2);
    CHECK_INT(first_empty(train + 3, train_end) - train, 4);
}

TEST(first_empty_may_be_the_very_first_wagon) {
    CHECK_INT(first_empty(train + 2, train_end) - train, 2);
}

TEST(first_empty_is_end_when_all_are_loaded) {
    CHECK_INT(first_empty(train, train + 2) - train, 2);
    CHECK_INT(first_empty(train + 5, train_end) - train, 6);
}

TEST(first_empty_in_an_empty_range_is_end) {
    CHECK_INT(first_empty(train_end, train_end) - train, 6);
}
