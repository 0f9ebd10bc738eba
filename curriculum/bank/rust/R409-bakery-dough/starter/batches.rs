// Batches for a kneading machine that is too small for all loaves at once.

use crate::dough::Dough;

pub struct Batches {
    loaf: Dough,
    /// How many loaves still have to be made.
    left: u32,
    /// How many loaves the machine takes at most.
    most: u32,
}

impl Batches {
    pub fn new(loaf: Dough, loaves: u32, most: u32) -> Batches {
        assert!(most > 0, "the machine takes at least one loaf");
        Batches {
            loaf,
            left: loaves,
            most,
        }
    }
}

// ex-3: with the type Item and one method, a type is an iterator and gets all other methods for free.
// Lesson: "Iterator: one type, one method".
// Test: next_hands_out_a_smaller_last_batch.
// Start: how many loaves are in the next batch, and when is there none?
impl Iterator for Batches {
    type Item = Dough;

    fn next(&mut self) -> Option<Dough> {
        todo!()
    }
}
