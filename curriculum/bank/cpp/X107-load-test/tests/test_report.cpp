#include "test.hpp"

#include "report.hpp"

// ex-1
TEST(slowest_anywhere) {
    CHECK_EQ(slowest({900, 120, 80}), 900);
    CHECK_EQ(slowest({120, 80, 900}), 900);
    CHECK_EQ(slowest({120, 900, 80}), 900);
}

TEST(slowest_of_none) {
    CHECK_EQ(slowest({}), 0);
}

// ex-2
TEST(clip_lowers_what_is_above) {
    std::vector<int> times{90, 300, 200, 201};
    clip(times, 200);
    CHECK_EQ(times, {90, 200, 200, 200});
}

// ex-3
TEST(rises_are_counted) {
    CHECK_EQ(rises({100, 120, 110, 130}), 2);
    CHECK_EQ(rises({1, 2, 3, 4}), 3);
}

TEST(rises_not_of_equal_times) {
    CHECK_EQ(rises({100, 100, 90}), 0);
}

TEST(rises_of_one_and_of_none) {
    CHECK_EQ(rises({100}), 0);
    CHECK_EQ(rises({}), 0);
}

// ex-4
TEST(last_times_in_order) {
    CHECK_EQ(last_times({5, 6, 7, 8}, 2), {7, 8});
    CHECK_EQ(last_times({5, 6, 7, 8}, 4), {5, 6, 7, 8});
    CHECK_EQ(last_times({5, 6, 7, 8}, 0).size(), 0);
}

TEST(last_times_of_too_few) {
    CHECK_EQ(last_times({5, 6}, 3), {5, 6});
    CHECK_EQ(last_times({}, 3).size(), 0);
}
