#include "test.h"

#include "frost.h"

/* The arrays are longer than the n that is passed: what lies around the nights must not matter. */

TEST(frost_nights_counts_only_below_zero) {
    int night[] = {4, -1, 0, -6, 2, -50};
    CHECK_INT(frost_nights(night, 5), 2);
}

TEST(frost_nights_counts_first_and_last_night) {
    int night[] = {-3, 1, 5, -2, 40};
    CHECK_INT(frost_nights(night, 4), 2);
}

TEST(frost_nights_looks_at_n_nights_only) {
    int night[] = {-8, 3, -2, -9, -9};
    CHECK_INT(frost_nights(&night[1], 2), 1);
    CHECK_INT(frost_nights(&night[1], 3), 2);
}

TEST(frost_nights_of_no_night_is_zero) {
    int night[] = {-7, -7};
    CHECK_INT(frost_nights(night, 0), 0);
}

TEST(coldest_night_is_found_inside) {
    int night[] = {3, -4, -11, 0, -50};
    CHECK_INT(coldest_night(night, 4), 2);
}

TEST(coldest_night_may_be_first_or_last) {
    int first[] = {-9, -4, 6, -50};
    int last[] = {2, 1, -8, -50};
    CHECK_INT(coldest_night(first, 3), 0);
    CHECK_INT(coldest_night(last, 3), 2);
}

TEST(coldest_night_of_equal_nights_is_the_first) {
    int night[] = {5, -2, 0, -2, -50};
    CHECK_INT(coldest_night(night, 4), 1);
}

TEST(coldest_night_without_any_frost) {
    int night[] = {12, 9, 7, 10, -50};
    CHECK_INT(coldest_night(night, 4), 2);
}

TEST(coldest_night_of_one_night_is_index_zero) {
    int night[] = {6, -50};
    CHECK_INT(coldest_night(night, 1), 0);
}

TEST(add_night_moves_all_to_the_front) {
    int night[] = {8, 6, 7, 5, 77};
    int want[] = {6, 7, 5, -1};
    add_night(night, 4, -1);
    CHECK_INTS(night, want, 4);
}

TEST(add_night_to_a_single_place_replaces_it) {
    int night[] = {8, 77};
    int want[] = {3, 77};
    add_night(night, 1, 3);
    CHECK_INTS(night, want, 2);
}

TEST(add_night_twice_drops_two) {
    int night[] = {1, 2, 3, 77};
    int want[] = {3, 40, 50, 77};
    add_night(night, 3, 40);
    add_night(night, 3, 50);
    CHECK_INTS(night, want, 4);
}

TEST(add_night_leaves_what_lies_behind_alone) {
    int night[] = {9, 8, 77, 78};
    int want[] = {8, 4, 77, 78};
    add_night(night, 2, 4);
    CHECK_INTS(night, want, 4);
}
