#include "test.hpp"

#include "bags.hpp"

// A bag made of the group alone, or one of nothing where that is not possible.
template <typename Kind>
Kind bag_of(const char *group) {
    if constexpr (requires { Kind{std::string(group)}; }) return Kind{std::string(group)};
    return Kind{};
}

// The answer for a bag that is const, or "not for a const bag".
template <typename Kind>
std::string usable_const(const Kind &bag, int least) {
    if constexpr (requires { bag.usable(least); }) return bag.usable(least) ? "usable" : "not usable";
    return "not for a const bag";
}

// ex-1
TEST(a_bag_of_a_group_has_500_millilitres_and_42_days) {
    const Bag bag = bag_of<Bag>("A+");
    CHECK_EQ(bag.group, "A+");
    CHECK_EQ(bag.millilitres, 500);
    CHECK_EQ(bag.days, 42);
}

TEST(a_bag_may_say_everything) {
    const Bag bag{"B-", 450, 10};
    CHECK_EQ(bag.millilitres, 450);
    CHECK_EQ(bag.days, 10);
}

// ex-2
TEST(usable_looks_at_a_const_bag) {
    const Bag bag{"0+", 300, 1};
    CHECK_EQ(usable_const(bag, 300), "usable");
    CHECK_EQ(usable_const(bag, 301), "not usable");
}

TEST(usable_only_with_days_left) {
    Bag bag{"0+", 500, 0};
    CHECK_EQ(bag.usable(100), false);
}

// ex-3
TEST(age_takes_days_off) {
    Bag bag{"0+", 500, 10}, other{"0+", 500, 10};
    bag.age(3);
    CHECK_EQ(bag.days, 7);
    CHECK_EQ(other.days, 10);
    bag.age(7);
    CHECK_EQ(bag.days, 0);
}

TEST(age_stops_at_0) {
    Bag bag{"0+", 500, 2};
    bag.age(5);
    CHECK_EQ(bag.days, 0);
}

// ex-4
TEST(usable_millilitres_of_a_group) {
    const std::vector<Bag> bags{{"A+", 500, 3}, {"B-", 450, 9}, {"A+", 200, 1}, {"A+", 400, 0}};
    CHECK_EQ(usable_millilitres(bags, "A+"), 700);
    CHECK_EQ(usable_millilitres(bags, "B-"), 450);
}

TEST(usable_millilitres_of_nothing) {
    CHECK_EQ(usable_millilitres({}, "A+"), 0);
    CHECK_EQ(usable_millilitres({{"A+", 500, 3}}, "0-"), 0);
}
