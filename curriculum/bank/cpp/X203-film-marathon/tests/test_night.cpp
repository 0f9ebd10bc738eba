#include "test.hpp"

#include "night.hpp"
#include "source.hpp"

// ex-1
TEST(drop_short_also_of_neighbours) {
    std::vector<int> films{50, 40, 120, 30, 20, 90, 10};
    drop_short(films, 60);
    CHECK_EQ(films, {120, 90});
}

TEST(drop_short_keeps_what_is_long_enough) {
    std::vector<int> films{60, 61, 100};
    drop_short(films, 60);
    CHECK_EQ(films, {60, 61, 100});
}

TEST(drop_short_may_leave_none) {
    std::vector<int> films{50, 40};
    drop_short(films, 60);
    CHECK_EQ(films.size(), 0);
}

TEST(drop_short_uses_iterators) {
    CHECK_TRUE(uses("night.cpp", "drop_short", "begin"));
}

// ex-2
TEST(first_fit_is_the_first_one) {
    CHECK_EQ(first_fit({120, 95, 90, 80}, 95), 95);
    CHECK_EQ(first_fit({70, 60}, 95), 70);
}

TEST(first_fit_of_none) {
    CHECK_EQ(first_fit({120, 130}, 95), 0);
    CHECK_EQ(first_fit({}, 95), 0);
}

TEST(first_fit_uses_iterators) {
    CHECK_TRUE(uses("night.cpp", "first_fit", "begin"));
}

// ex-3
TEST(from_longest_to_the_end) {
    CHECK_EQ(from_longest({90, 180, 100, 120}), {180, 100, 120});
    CHECK_EQ(from_longest({90, 100, 120}), {120});
}

TEST(from_longest_of_equals_is_the_first) {
    CHECK_EQ(from_longest({80, 90, 70, 90, 60}), {90, 70, 90, 60});
}

TEST(from_longest_of_none) {
    CHECK_EQ(from_longest({}).size(), 0);
}
