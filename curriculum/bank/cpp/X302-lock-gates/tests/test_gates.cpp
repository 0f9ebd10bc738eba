#include "test.hpp"

#include <stdexcept>
#include <type_traits>

#include "gates.hpp"
#include "source.hpp"

// ex-1
TEST(an_open_gate_shuts_at_the_end_of_its_scope) {
    Gate gate;
    {
        const OpenGate held(gate);
        gate.let_through(7);
    }
    gate.let_through(9);
    CHECK_EQ(gate.log(), "open 7 shut 9 ");
}

TEST(two_scopes_open_and_shut_twice) {
    Gate gate;
    for (int round = 0; round < 2; ++round) const OpenGate held(gate);
    CHECK_EQ(gate.log(), "open shut open shut ");
}

// ex-2
TEST(an_open_gate_cannot_be_copied) {
    CHECK_FALSE((std::is_copy_constructible_v<OpenGate>));
    CHECK_FALSE((std::is_copy_assignable_v<OpenGate>));
}

// ex-3
TEST(pass_shuts_after_the_last_ship) {
    Gate gate;
    CHECK_EQ(pass(gate, {30, 20, 10}, 30), 3);
    CHECK_EQ(gate.log(), "open 30 20 10 shut ");
}

TEST(pass_shuts_after_a_ship_that_is_too_long) {
    Gate gate;
    CHECK_EQ(pass(gate, {30, 31, 10}, 30), 1);
    CHECK_EQ(gate.log(), "open 30 shut ");
}

TEST(pass_shuts_after_an_error_of_the_sensor) {
    Gate gate;
    CHECK_THROWS(pass(gate, {1, 0, 10}, 30), std::invalid_argument);
    CHECK_EQ(gate.log(), "open 1 shut ");
    CHECK_THROWS(pass(gate, {-4}, 30), std::invalid_argument);
}

TEST(pass_leaves_the_gate_alone_without_ships) {
    Gate gate;
    CHECK_EQ(pass(gate, {}, 30), 0);
    CHECK_EQ(gate.log(), "");
}

TEST(pass_leaves_opening_and_shutting_to_the_guard) {
    CHECK_TRUE(uses("gates.cpp", "pass", "OpenGate"));
    CHECK_FALSE(uses("gates.cpp", "pass", "bar"));
}
