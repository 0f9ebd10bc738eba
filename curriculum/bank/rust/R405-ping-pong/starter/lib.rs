// The lists of a ping-pong club. The signatures have no bounds yet.
#![allow(unused_variables)] // while there are stubs; take it out at the end

// ex-1: a body that compares with == needs PartialEq, and nothing more.
// Lesson: "The promise that the body needs".
// Test: place_of_needs_no_more_than_comparing.
// Start: write the body. Which promise does the compiler ask for?
/// The index of the first thing that is equal to the wanted one.
pub fn place_of<T>(list: &[T], wanted: &T) -> Option<usize> {
    None
}

// ex-2: Clone makes a second value of any type that offers it.
// Lesson: "Copy is more than Clone".
// Test: copies_needs_no_more_than_cloning.
// Start: how do you get an owned thing out of a borrowed one?
/// So many of the thing.
pub fn copies<T>(thing: &T, number: usize) -> Vec<T> {
    Vec::new()
}

// ex-3: each type parameter has its own bounds.
// Lesson: "Two parameters, and where".
// Test: board_needs_no_more_than_showing.
// Start: what does {} ask of a type?
/// A line for each player with the points.
pub fn board<P, N>(rows: &[(P, N)]) -> String {
    String::new()
}

// ex-4: Default lets a type make a value of itself.
// Lesson: "A value out of nothing".
// Test: next_ball_needs_no_more_than_a_default.
// Start: what do you hand back if the box is empty?
/// The last one out of the box, or a new one.
pub fn next_ball<T>(balls: &mut Vec<T>) -> T {
    todo!()
}
