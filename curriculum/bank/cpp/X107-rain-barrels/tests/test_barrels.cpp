#include "test.hpp"

#include "barrels.hpp"

// ex-1
TEST(total_of_several_barrels) {
    CHECK_EQ(total({120, 0, 45, 200}), 365);
    CHECK_EQ(total({7}), 7);
}

TEST(total_of_no_barrel) {
    CHECK_EQ(total({}), 0);
}

// ex-2
TEST(after_rain_fills_each_barrel) {
    std::vector<int> litres{120, 0, 45};
    after_rain(litres, 30);
    CHECK_EQ(litres, {150, 30, 75});
}

TEST(after_rain_none_runs_over) {
    std::vector<int> litres{180, 170, 171, 200};
    after_rain(litres, 30);
    CHECK_EQ(litres, {200, 200, 200, 200});
}

TEST(after_rain_without_barrels) {
    std::vector<int> litres;
    after_rain(litres, 30);
    CHECK_EQ(litres.size(), 0);
}

// ex-3
TEST(low_barrels_are_numbered_from_1) {
    CHECK_EQ(low_barrels({10, 90, 20, 40}, 40), {1, 3});
    CHECK_EQ(low_barrels({90, 90, 39}, 40), {3});
}

TEST(low_barrels_may_be_none) {
    CHECK_EQ(low_barrels({90, 40}, 40).size(), 0);
    CHECK_EQ(low_barrels({}, 40).size(), 0);
}
