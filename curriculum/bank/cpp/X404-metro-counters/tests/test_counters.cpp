#include "test.hpp"

#include <climits>

#include "counters.hpp"

// ex-1
TEST(mean_of_large_numbers) {
    CHECK_EQ(mean(INT_MAX, INT_MAX), INT_MAX);
    CHECK_EQ(mean(INT_MIN, INT_MIN), INT_MIN);
    CHECK_EQ(mean(2000000000, 2000000010), 2000000005);
}

TEST(mean_is_rounded_towards_zero) {
    CHECK_EQ(mean(3, 4), 3);
    CHECK_EQ(mean(3, 5), 4);
    CHECK_EQ(mean(-3, -4), -3);
    CHECK_EQ(mean(INT_MAX, INT_MIN), 0);
}

// ex-2
TEST(doubled_of_a_few) {
    CHECK_EQ(doubled({1, 2}), {1, 1, 2, 2});
    CHECK_EQ(doubled({7, 7, 5}), {7, 7, 7, 7, 5, 5});
}

TEST(doubled_of_many) {
    std::vector<int> values, expected;
    for (int i = 0; i < 100; ++i) {
        values.push_back(i);
        expected.push_back(i);
        expected.push_back(i);
    }
    CHECK_EQ(doubled(values), expected);
}

TEST(doubled_of_nothing) {
    CHECK_EQ(doubled({}).size(), 0);
}

// ex-3
TEST(busiest_is_the_first_of_the_largest) {
    CHECK_EQ(busiest({3, 9, 4, 9}), 1);
    CHECK_EQ(busiest({8, 2}), 0);
    CHECK_EQ(busiest({1, 2, 3}), 2);
}

TEST(busiest_of_zeros_and_less) {
    CHECK_EQ(busiest({0, 0}), 0);
    CHECK_EQ(busiest({-5, -2}), 1);
}

TEST(busiest_of_nothing) {
    CHECK_EQ(busiest({}), -1);
}

// ex-4
TEST(flag_of_each_bit) {
    CHECK_EQ(flag(0), 1U);
    CHECK_EQ(flag(5), 32U);
    CHECK_EQ(flag(30), 1073741824U);
    CHECK_EQ(flag(31), 2147483648U);
}

TEST(flag_of_other_numbers) {
    CHECK_EQ(flag(32), 0U);
    CHECK_EQ(flag(-1), 0U);
    CHECK_EQ(flag(64), 0U);
}
