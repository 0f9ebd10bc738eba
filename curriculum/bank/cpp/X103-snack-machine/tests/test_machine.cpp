#include "test.hpp"

#include "machine.hpp"

// ex-1
TEST(may_sell_within_the_bounds) {
    CHECK_EQ(may_sell(5, false), true);
    CHECK_EQ(may_sell(2, false), true);
    CHECK_EQ(may_sell(8, false), true);
}

TEST(may_sell_outside_of_the_bounds) {
    CHECK_EQ(may_sell(1, false), false);
    CHECK_EQ(may_sell(9, false), false);
    CHECK_EQ(may_sell(-3, false), false);
}

TEST(may_sell_not_with_an_open_door) {
    CHECK_EQ(may_sell(5, true), false);
    CHECK_EQ(may_sell(12, true), false);
}

// ex-2
TEST(coins_for_mixed_amounts) {
    CHECK_EQ(coins_for(85), 4);
    CHECK_EQ(coins_for(5), 1);
    CHECK_EQ(coins_for(95), 4);
}

TEST(coins_for_equal_coins) {
    CHECK_EQ(coins_for(200), 4);
    CHECK_EQ(coins_for(40), 2);
    CHECK_EQ(coins_for(50), 1);
    CHECK_EQ(coins_for(20), 1);
    CHECK_EQ(coins_for(10), 1);
}

TEST(coins_for_nothing) {
    CHECK_EQ(coins_for(0), 0);
}

// ex-3
TEST(days_until_empty_exactly) {
    CHECK_EQ(days_until_empty(12, 3), 3);
    CHECK_EQ(days_until_empty(1, 1), 1);
    CHECK_EQ(days_until_empty(7, 3), 2);
}

TEST(days_until_empty_with_a_rest) {
    CHECK_EQ(days_until_empty(13, 3), 4);
    CHECK_EQ(days_until_empty(2, 9), 1);
}

TEST(days_until_empty_of_no_stock) {
    CHECK_EQ(days_until_empty(0, 5), 0);
}
