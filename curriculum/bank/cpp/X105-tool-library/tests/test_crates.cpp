#include "test.hpp"

#include "crates.hpp"

// Where a result lies, be it a reference or a copy.
static const void *place_of(const Crate &crate) {
    return &crate;
}

// ex-1
TEST(swap_numbers_reaches_the_caller) {
    int left = 3, right = 8;
    swap_numbers(left, right);
    CHECK_EQ(left, 8);
    CHECK_EQ(right, 3);
}

TEST(swap_numbers_twice_is_as_before) {
    int left = -1, right = 0;
    swap_numbers(left, right);
    swap_numbers(left, right);
    CHECK_EQ(left, -1);
    CHECK_EQ(right, 0);
}

// ex-2
TEST(take_lowers_the_stock) {
    int stock = 10, wanted = 4;
    CHECK_EQ(take(stock, wanted), 4);
    CHECK_EQ(stock, 6);
    CHECK_EQ(wanted, 4);
}

TEST(take_gives_what_is_there) {
    int stock = 3, wanted = 5;
    CHECK_EQ(take(stock, wanted), 3);
    CHECK_EQ(stock, 0);
    CHECK_EQ(wanted, 5);
    CHECK_EQ(take(stock, 2), 0);
}

// ex-3
TEST(total_weight_adds) {
    const Crate saws(1, 30), drills(2, 12);
    CHECK_EQ(total_weight(saws, drills), 42);
}

TEST(total_weight_copies_no_crate) {
    const Crate saws(1, 30), drills(2, 12);
    total_weight(saws, drills);
    CHECK_EQ(Crate::copies, 0);
}

// ex-4
TEST(heavier_is_one_of_the_two) {
    Crate saws(1, 30), drills(2, 12);
    CHECK_EQ(heavier(saws, drills).number, 1);
    CHECK_EQ(heavier(drills, saws).number, 1);
}

TEST(heavier_gives_the_crate_itself) {
    Crate saws(1, 30), drills(2, 12);
    CHECK_TRUE(place_of(heavier(drills, saws)) == &saws);
    CHECK_EQ(Crate::copies, 0);
    CHECK_TRUE((std::is_same_v<decltype(heavier(saws, drills)), Crate &>));
}

TEST(heavier_of_equals_is_the_first) {
    Crate saws(1, 30), drills(2, 30);
    CHECK_TRUE(place_of(heavier(drills, saws)) == &drills);
}
