#include "test.hpp"

#include "curtains.hpp"
#include "source.hpp"

// The call if the header allows it, and -1 if there is no such function.
template <typename... Numbers>
int fabric_if_declared(Numbers... numbers) {
    if constexpr (requires { fabric(numbers...); }) return fabric(numbers...);
    return -1;
}

template <typename... Numbers>
int cost_if_declared(Numbers... numbers) {
    if constexpr (requires { cost(numbers...); }) return cost(numbers...);
    return -1;
}

// ex-1
TEST(fabric_of_two_sides) {
    CHECK_EQ(fabric_if_declared(90, 180), 20000);
    CHECK_EQ(fabric_if_declared(200, 60), 16800);
}

TEST(fabric_of_a_square) {
    CHECK_EQ(fabric_if_declared(90), 11000);
    CHECK_EQ(fabric_if_declared(1), 231);
}

TEST(fabric_of_two_sides_takes_each_number_as_it_is) {
    CHECK_EQ(fabric_if_declared(90, 0), 2000);
}

// ex-2
TEST(cost_with_a_price) {
    CHECK_EQ(cost_if_declared(20000, 2500), 5000);
    CHECK_EQ(cost_if_declared(5000, 1801), 900);
    CHECK_EQ(cost_if_declared(100000, 90000), 900000);
}

TEST(cost_without_a_price) {
    CHECK_EQ(cost_if_declared(20000), 3600);
    CHECK_EQ(cost_if_declared(5000), 900);
}

// ex-3
TEST(rail_up_to_each_bound) {
    CHECK_EQ(rail(120), 'S');
    CHECK_EQ(rail(121), 'M');
    CHECK_EQ(rail(240), 'M');
    CHECK_EQ(rail(241), 'L');
}

TEST(rail_of_other_widths) {
    CHECK_EQ(rail(40), 'S');
    CHECK_EQ(rail(180), 'M');
    CHECK_EQ(rail(600), 'L');
}
