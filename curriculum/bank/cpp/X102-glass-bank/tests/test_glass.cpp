#include "test.hpp"

#include "glass.hpp"

// ex-1
TEST(crates_needed_counts_a_crate_that_is_not_full) {
    CHECK_EQ(crates_needed(41), 3);
    CHECK_EQ(crates_needed(59), 3);
    CHECK_EQ(crates_needed(1), 1);
}

TEST(crates_needed_of_full_crates) {
    CHECK_EQ(crates_needed(40), 2);
    CHECK_EQ(crates_needed(20), 1);
}

TEST(crates_needed_of_nothing) {
    CHECK_EQ(crates_needed(0), 0);
}

// ex-2
TEST(mean_kilos_keeps_the_fraction) {
    CHECK_EQ(mean_kilos(7, 2), 3.5);
    CHECK_EQ(mean_kilos(5, 4), 1.25);
    CHECK_EQ(mean_kilos(1, 4), 0.25);
}

TEST(mean_kilos_without_a_fraction) {
    CHECK_EQ(mean_kilos(90, 30), 3.0);
}

// ex-3
TEST(rounded_kilos_goes_to_the_nearest) {
    CHECK_EQ(rounded_kilos(3.9), 4);
    CHECK_EQ(rounded_kilos(3.4), 3);
    CHECK_EQ(rounded_kilos(0.25), 0);
}

TEST(rounded_kilos_half_goes_up) {
    CHECK_EQ(rounded_kilos(3.5), 4);
    CHECK_EQ(rounded_kilos(8.0), 8);
}

// ex-4
TEST(grams_of_a_few) {
    CHECK_EQ(grams_of(3), 1350LL);
    CHECK_EQ(grams_of(0), 0LL);
}

TEST(grams_of_a_year) {
    CHECK_EQ(grams_of(90000000), 40500000000LL);
}
