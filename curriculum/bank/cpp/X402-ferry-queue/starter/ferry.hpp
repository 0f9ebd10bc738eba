// What may go onto a ferry.
#pragma once

#include <concepts>
#include <ranges>

// ex-1: a requires expression names what must compile, and a concept behind the arrow says what must come out.
// Lesson section: What must compile, and what comes out
// Test: vehicle_has_a_whole_length
// Start here: which call, and of which kind is its result?
template <typename T>
concept Vehicle = std::is_object_v<T>;

// ex-2: a constraint on a template may speak of types that belong to its parameter, such as the elements of a range.
// Lesson section: Constraints on what is inside
// Test: metres_of_ranges_of_vehicles
// Start here: which type do the elements of a range have?
template <typename Range>
int metres(const Range &) {
    return -1;
}

// ex-3: if two constraints hold, the stricter one wins, where it is built from the other.
// Lesson section: The stricter one wins
// Test: fare_of_a_vehicle
// Start here: what does a bus have that other vehicles have not?
template <typename T>
concept Bus = Vehicle<T>;

int fare(const Vehicle auto &) {
    return 10;
}
