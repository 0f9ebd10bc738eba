#include "test.hpp"

#include "invoice.hpp"
#include "source.hpp"

// Whether the header declares a function for whole numbers; a call would convert where it does not.
template <typename Whole>
bool freight_takes() {
    return requires { static_cast<int (*)(Whole)>(freight); };
}

// ex-1
TEST(discount_from_each_bound_on) {
    CHECK_EQ(discount(9), 0);
    CHECK_EQ(discount(10), 5);
    CHECK_EQ(discount(49), 5);
    CHECK_EQ(discount(50), 12);
}

TEST(discount_of_other_numbers) {
    CHECK_EQ(discount(1), 0);
    CHECK_EQ(discount(30), 5);
    CHECK_EQ(discount(800), 12);
}

// ex-2
TEST(freight_of_whole_kilos) {
    CHECK_EQ(freight(2), 80);
    CHECK_EQ(freight(0), 0);
}

TEST(freight_of_a_fraction) {
    CHECK_EQ(freight(2.6), 104);
    CHECK_EQ(freight(0.5), 20);
    CHECK_EQ(freight(1.24), 50);
    CHECK_EQ(freight(1.26), 50);
}

TEST(freight_keeps_a_function_for_whole_kilos) {
    CHECK_EQ(freight_takes<int>(), true);
}

// ex-3
TEST(cross_sum_of_several_digits) {
    CHECK_EQ(cross_sum(1907), 17);
    CHECK_EQ(cross_sum(45), 9);
    CHECK_EQ(cross_sum(10), 1);
}

TEST(cross_sum_of_one_digit) {
    CHECK_EQ(cross_sum(7), 7);
    CHECK_EQ(cross_sum(0), 0);
}

TEST(cross_sum_goes_on_calling_itself) {
    CHECK_EQ(uses("invoice.cpp", "cross_sum", "cross_sum"), true);
}
