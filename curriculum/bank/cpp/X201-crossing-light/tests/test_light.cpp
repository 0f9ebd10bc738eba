#include "test.hpp"

#include "light.hpp"
#include "source.hpp"

// The new state, or a value that no state has as long as it is missing.
template <typename State>
State broken_of() {
    if constexpr (requires { State::broken; }) return State::broken;
    return static_cast<State>(99);
}

template <typename State>
bool is_known() {
    return requires { State::broken; };
}

// ex-1
TEST(next_of_a_broken_light_is_broken) {
    CHECK_TRUE(is_known<Light>());
    CHECK_TRUE(next(broken_of<Light>()) == broken_of<Light>());
}

TEST(next_goes_round) {
    CHECK_TRUE(next(Light::red) == Light::green);
    CHECK_TRUE(next(Light::green) == Light::flashing);
    CHECK_TRUE(next(Light::flashing) == Light::red);
}

TEST(next_lets_the_compiler_watch) {
    CHECK_TRUE(uses("light.cpp", "next", "switch"));
    CHECK_FALSE(uses("light.cpp", "next", "default"));
}

// ex-2
TEST(seconds_of_a_broken_light_are_none) {
    CHECK_EQ(seconds(broken_of<Light>()), 0);
}

TEST(seconds_of_the_others) {
    CHECK_EQ(seconds(Light::red), 40);
    CHECK_EQ(seconds(Light::green), 15);
    CHECK_EQ(seconds(Light::flashing), 5);
}

TEST(seconds_lets_the_compiler_watch) {
    CHECK_TRUE(uses("light.cpp", "seconds", "switch"));
    CHECK_FALSE(uses("light.cpp", "seconds", "default"));
}

// ex-3
TEST(label_of_a_broken_light) {
    CHECK_EQ(label(broken_of<Light>()), "out of order");
}

TEST(label_of_the_others) {
    CHECK_EQ(label(Light::red), "stop");
    CHECK_EQ(label(Light::green), "walk");
    CHECK_EQ(label(Light::flashing), "hurry");
}

TEST(label_lets_the_compiler_watch) {
    CHECK_TRUE(uses("light.cpp", "label", "switch"));
    CHECK_FALSE(uses("light.cpp", "label", "default"));
}
