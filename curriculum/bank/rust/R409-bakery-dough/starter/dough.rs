// A dough, in grams.

use std::ops::{Add, Mul};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dough {
    pub flour: u32,
    pub water: u32,
}

// ex-1: an operator is a trait, and its associated type says what comes out.
// Lesson: "Operators are traits".
// Test: add_adds_flour_and_water.
// Start: which fields does the result have, and from where does each come?
impl Add for Dough {
    type Output = Dough;

    fn add(self, other: Dough) -> Dough {
        todo!()
    }
}

// ex-2: the two sides of an operator may have different types, and each order is an impl of its own.
// Lesson: "Operators are traits".
// Test: mul_works_with_the_number_on_the_left.
// Start: which of the two impls can use the other one?
impl Mul<u32> for Dough {
    type Output = Dough;

    fn mul(self, loaves: u32) -> Dough {
        todo!()
    }
}

impl Mul<Dough> for u32 {
    type Output = Dough;

    fn mul(self, loaf: Dough) -> Dough {
        todo!()
    }
}
