#include "checks_of_lift.hpp"

// ex-1: divide the inputs into groups that a program may treat differently, and take one of each.
// Lesson section: Groups of inputs
// Test: checks_stops_accepts_a_good_one
// Start here: which kinds of rides are there?
bool checks_stops(Stops stops) {
    return stops(0, 4) == 4;
}

// ex-2: ties and order are inputs, too: turn the order round and expect the same.
// Lesson section: Ties and order
// Test: checks_queue_accepts_a_good_one
// Start here: what if two floors are equally near?
bool checks_queue(Next next) {
    return next({3}, 3) == 3;
}

// ex-3: compare whole results with expected values that you wrote down yourself.
// Lesson section: The whole result
// Test: checks_log_accepts_a_good_one
// Start here: what does the length of a text say about it?
bool checks_log(Line line) {
    return line(3, true).size() == 18;
}
