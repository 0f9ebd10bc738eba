#include "test.hpp"

#include "race.hpp"

template <typename Any>
std::string line_of_const(const Any &boat) {
    if constexpr (requires { line(boat); }) return line(boat);
    return "not for a const boat";
}

template <typename Any>
std::string out_of_const(const Any &boat) {
    if constexpr (requires { boat.out(); }) return boat.out() ? "out" : "in";
    return "not for a const boat";
}

// ex-1
TEST(a_new_boat_begins_with_zeros) {
    const Boat boat{"Swan"};
    CHECK_EQ(boat.name, "Swan");
    CHECK_EQ(boat.seconds, 0);
    CHECK_EQ(boat.faults, 0);
}

TEST(a_boat_may_say_everything) {
    const Boat boat{"Swan", 95, 2};
    CHECK_EQ(boat.seconds, 95);
    CHECK_EQ(boat.faults, 2);
}

// ex-2
TEST(add_fault_counts_in_the_boat_of_the_caller) {
    Boat boat{"Swan", 95, 1}, other{"Gull", 90, 0};
    add_fault(boat);
    CHECK_EQ(boat.faults, 2);
    CHECK_EQ(boat.seconds, 100);
    CHECK_EQ(other.seconds, 90);
}

// ex-3
TEST(line_of_a_const_boat) {
    const Boat boat{"Swan", 95, 0};
    CHECK_EQ(line_of_const(boat), "Swan 95s");
}

TEST(line_of_a_boat_that_is_out) {
    const Boat two{"Gull", 80, 2}, three{"Swan", 95, 3}, four{"Heron", 99, 4};
    CHECK_EQ(line_of_const(two), "Gull 80s");
    CHECK_EQ(line_of_const(three), "Swan out");
    CHECK_EQ(line_of_const(four), "Heron out");
}

TEST(out_can_be_asked_of_a_const_boat) {
    const Boat boat{"Swan", 95, 3};
    CHECK_EQ(out_of_const(boat), "out");
}

TEST(line_copies_no_boat) {
    CHECK_TRUE((std::is_same_v<decltype(&line), std::string (*)(const Boat &)>));
}
