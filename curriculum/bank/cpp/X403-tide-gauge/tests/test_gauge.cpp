#include "test.hpp"

#include "gauge.hpp"
#include "source.hpp"

// ex-1
TEST(high_keeps_what_reaches_the_limit) {
    CHECK_EQ(high({310, 120, 300, 299, 450}, 300), {310, 300, 450});
    CHECK_EQ(high({1, 2}, 300).size(), 0);
    CHECK_EQ(high({}, 300).size(), 0);
}

TEST(high_goes_on_using_views) {
    CHECK_TRUE(uses("gauge.cpp", "high", "views"));
}

// ex-2
TEST(without_edges_cuts_both_ends) {
    CHECK_EQ(without_edges({1, 2, 3, 4, 5}, 1), {2, 3, 4});
    CHECK_EQ(without_edges({1, 2, 3, 4, 5}, 2), {3});
    CHECK_EQ(without_edges({1, 2, 3}, 0), {1, 2, 3});
}

TEST(without_edges_of_too_few) {
    CHECK_EQ(without_edges({1, 2, 3, 4}, 2).size(), 0);
    CHECK_EQ(without_edges({1, 2, 3}, 2).size(), 0);
    CHECK_EQ(without_edges({1}, 5).size(), 0);
    CHECK_EQ(without_edges({}, 1).size(), 0);
}

TEST(without_edges_goes_on_using_views) {
    CHECK_TRUE(uses("gauge.cpp", "without_edges", "views"));
}

// ex-3
TEST(measured_keeps_what_is_not_negative) {
    CHECK_EQ(measured([](int hour) { return 3 - hour; }, {1, 5, 3, 2, 9}), {2, 0, 1});
    CHECK_EQ(measured([](int hour) { return -hour; }, {1}).size(), 0);
}

TEST(measured_asks_once_for_each_hour) {
    std::vector<int> asked;
    measured([&asked](int hour) { asked.push_back(hour); return hour; }, {4, 2, 7});
    CHECK_EQ(asked, {4, 2, 7});
}

// ex-4
TEST(highest_hour_is_the_first_of_the_highest) {
    CHECK_EQ(highest_hour({3, 9, 4, 9}), 1);
    CHECK_EQ(highest_hour({-7, -9}), 0);
    CHECK_EQ(highest_hour({1, 2, 3}), 2);
}

TEST(highest_hour_of_no_readings) {
    CHECK_EQ(highest_hour({}), -1);
}

TEST(highest_hour_uses_an_algorithm) {
    CHECK_TRUE(uses("gauge.cpp", "highest_hour", "ranges"));
}
