#include "light.hpp"

// ex-1: a switch without default lets the compiler name the enumerator that was forgotten.
// Lesson section: The compiler keeps the list
// Test: next_of_a_broken_light_is_broken
// Start here: the new enumerator in light.hpp first; then see what g++ says about each switch.
Light next(Light light) {
    switch (light) {
    case Light::red:
        return Light::green;
    case Light::green:
        return Light::flashing;
    default:
        return Light::red;
    }
}

// ex-2: without break, execution falls through into the next case.
// Lesson section: Falling through
// Test: seconds_of_a_broken_light_are_none
// Start here: what does the default do for a state that it has never heard of?
int seconds(Light light) {
    int time = 0;
    switch (light) {
    case Light::red:
        time = 40;
        break;
    case Light::green:
        time = 15;
        break;
    default:
        time = 5;
    }
    return time;
}

// ex-3: an enum class has names of its own, and a switch over it is a table.
// Lesson section: A table of names
// Test: label_of_a_broken_light
// Start here: turn the chain of ifs into a switch.
std::string_view label(Light light) {
    if (light == Light::red) {
        return "stop";
    }
    if (light == Light::green) {
        return "walk";
    }
    return "hurry";
}
