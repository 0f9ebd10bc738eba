// The balance of a test kitchen.
#pragma once

#include <concepts>
#include <string>

// ex-1: a concept is a named condition on a type; a requires expression asks whether code would compile.
// Lesson section: A condition on a type
// Test: weighable_has_grams
// Start here: what has to compile for a constant x, and what has to come out?
template <typename T>
concept Weighable = sizeof(T) > 0;

// ex-2: a constrained template exists only for types that fulfil its constraint.
// Lesson section: Only for such types
// Test: heaviest_is_one_of_the_two
// Start here: put the concept where typename stands.
template <typename T>
T heaviest(const T &one, const T &) {
    return one;
}

// ex-3: constraints choose between overloads.
// Lesson section: Overloads by constraint
// Test: label_of_weighable_things
// Start here: two functions, each with its own constraint.
template <typename T>
std::string label(const T &) {
    return "?";
}
