#include "test.hpp"

#include "scales.hpp"

// Where a result lies, be it a reference or a copy.
static const void *place_of(const Series &series) {
    return &series;
}

// ex-1
TEST(gain_copies_nothing) {
    const Series monday(20.5, 21, 23);
    gain(monday);
    CHECK_EQ(Series::copies, 0);
}

TEST(gain_is_evening_minus_morning) {
    const Series monday(20.5, 21, 23);
    CHECK_EQ(gain(monday), 2.5);
    CHECK_EQ(gain(Series(23, 21, 20.5)), -2.5);
}

// ex-2
TEST(correct_changes_the_series_of_the_caller) {
    Series monday(20, 21, 23);
    correct(monday, 0.5);
    CHECK_EQ(monday.morning, 20.5);
    CHECK_EQ(monday.noon, 21.5);
    CHECK_EQ(monday.evening, 23.5);
}

TEST(correct_copies_nothing_and_gives_nothing_back) {
    Series monday(20, 21, 23);
    correct(monday, -1);
    CHECK_EQ(Series::copies, 0);
    CHECK_TRUE((std::is_same_v<decltype(correct(monday, -1)), void>));
}

// ex-3
TEST(better_is_the_series_itself) {
    const Series monday(20, 21, 23), tuesday(23, 24, 28);
    CHECK_TRUE(place_of(better(monday, tuesday)) == &tuesday);
    CHECK_TRUE(place_of(better(tuesday, monday)) == &tuesday);
    CHECK_EQ(Series::copies, 0);
}

TEST(better_of_equals_is_the_first) {
    const Series monday(20, 21, 23), tuesday(10, 11, 13);
    CHECK_EQ(better(monday, tuesday).morning, 20.0);
}

TEST(better_gives_what_nobody_may_change) {
    const Series monday(20, 21, 23), tuesday(23, 24, 28);
    CHECK_TRUE((std::is_same_v<decltype(better(monday, tuesday)), const Series &>));
}
