// Records of a workshop for trams. They may be of any type, and nobody asks what they can do.

mod table;

pub use table::{Id, Table};

/// Something that was delivered: it is whole, or there is something else instead, such as a note.
pub enum Delivery<W, B> {
    Whole(W),
    Broken(B),
}

// ex-1: N is a number that the caller's type brings along, here the length of the arrays.
// Lesson: "A parameter that is a number".
// Test: unpack_keeps_the_order.
// Start: you need two loops. What does each of them walk through?
pub fn unpack<T, const N: usize>(boxes: Vec<[T; N]>) -> Vec<T> {
    let _ = boxes;
    Vec::new()
}

// ex-2: each type parameter of a generic enum is a choice of its own.
// Lesson: "Generic enums".
// Test: sort_out_makes_two_lists.
// Start: which of the two lists gets the W, and which the B?
pub fn sort_out<W, B>(deliveries: Vec<Delivery<W, B>>) -> (Vec<W>, Vec<B>) {
    let _ = deliveries;
    todo!()
}
