// The left-luggage office of a railway station. It keeps anything, and it never asks what.
#![allow(unused_variables)] // while there are stubs; take it out at the end

/// A locker: its number, and the one thing in it.
pub struct Locker<T> {
    pub number: u32,
    pub thing: T,
}

// ex-1: a generic function is written once, and T stands for whatever type the caller brings.
// Lesson: "A type parameter stands for any type".
// Test: take_out_hands_back_the_thing_at_that_place.
// Start: what may you do with a thing when you know nothing about its type?
pub fn take_out<T>(shelf: &mut Vec<T>, at: usize) -> Option<T> {
    todo!()
}

// ex-2: two type parameters are two separate choices of the caller.
// Lesson: "Two parameters, two types".
// Test: hand_over_pairs_tickets_and_things_in_order.
// Start: which value belongs on the left of each pair, and which on the right?
pub fn hand_over<A, B>(tickets: Vec<A>, things: Vec<B>) -> Vec<(A, B)> {
    todo!()
}

// ex-3: an impl block with its own type parameter gives its methods to every locker.
// Lesson: "Generic structs and their impl blocks".
// Test: swap_works_for_a_violin.
// Start: this block is for lockers with a u32 only. Mend its first line, then the types below it.
impl Locker<u32> {
    pub fn swap(&mut self, thing: u32) -> u32 {
        todo!()
    }
}

impl<T> Locker<T> {
    // ex-4: a method may bring a type parameter of its own, and hand back another type.
    // Lesson: "Generic structs and their impl blocks".
    // Test: refit_keeps_the_number.
    // Start: a locker of a T goes in. What two values come out?
    pub fn refit<U>(self, thing: U) -> (Locker<U>, T) {
        todo!()
    }
}
