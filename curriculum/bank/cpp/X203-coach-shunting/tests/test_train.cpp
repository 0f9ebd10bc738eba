#include "test.hpp"

#include "train.hpp"

// How far an iterator is from the front.
static int number_of(const Train &train, Place place) {
    return static_cast<int>(place - train.begin());
}

// ex-1
TEST(first_full_is_the_first_one) {
    const Train train{30, 80, 90, 80};
    CHECK_EQ(number_of(train, first_full(train, 80)), 1);
    CHECK_EQ(number_of(train, first_full(train, 85)), 2);
    CHECK_EQ(number_of(train, first_full(train, 10)), 0);
}

TEST(first_full_of_none_is_the_end) {
    const Train train{30, 40}, none;
    CHECK_TRUE(first_full(train, 80) == train.end());
    CHECK_TRUE(first_full(none, 0) == none.end());
}

// ex-2
TEST(passengers_between_leaves_the_last_out) {
    const Train train{1, 20, 300, 4000};
    CHECK_EQ(passengers_between(train.begin() + 1, train.begin() + 3), 320);
    CHECK_EQ(passengers_between(train.begin(), train.end()), 4321);
}

TEST(passengers_between_equal_places) {
    const Train train{1, 20};
    CHECK_EQ(passengers_between(train.begin(), train.begin()), 0);
    CHECK_EQ(passengers_between(train.end(), train.end()), 0);
}

// ex-3
TEST(couple_in_front_of_the_first_empty_coach) {
    Train train{5, 0, 7, 0};
    couple(train, {1, 2, 3});
    CHECK_EQ(train, {5, 1, 2, 3, 0, 7, 0});
}

TEST(couple_at_the_end_if_none_is_empty) {
    Train train{5, 7}, none;
    couple(train, {1, 2});
    CHECK_EQ(train, {5, 7, 1, 2});
    couple(none, {4});
    CHECK_EQ(none, {4});
}

TEST(couple_of_many_coaches) {
    Train train{0}, coaches, expected;
    for (int i = 1; i <= 50; ++i) {
        coaches.push_back(i);
        expected.push_back(i);
    }
    expected.push_back(0);
    couple(train, coaches);
    CHECK_EQ(train, expected);
}

// ex-4
TEST(turned_has_the_last_coach_first) {
    CHECK_EQ(turned({1, 2, 3, 4}), {4, 3, 2, 1});
    CHECK_EQ(turned({9}), {9});
    CHECK_EQ(turned({}).size(), 0);
}
