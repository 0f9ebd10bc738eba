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

impl Iterator for Batches {
    type Item = Dough;

    fn next(&mut self) -> Option<Dough> {
        match self.left {
            0 => None,
            left if left <= self.most => {
                self.left = 0;
                Some(left * self.loaf)
            }
            left => {
                self.left = left - self.most;
                Some(self.most * self.loaf)
            }
        }
    }
}
