// A dough, in grams.

use std::ops::{Add, Mul};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dough {
    pub flour: u32,
    pub water: u32,
}

impl Add for Dough {
    type Output = Dough;

    fn add(self, other: Dough) -> Dough {
        Dough {
            flour: self.flour + other.flour,
            water: self.water + other.water,
        }
    }
}

impl Mul<u32> for Dough {
    type Output = Dough;

    fn mul(self, loaves: u32) -> Dough {
        Dough {
            flour: self.flour * loaves,
            water: self.water * loaves,
        }
    }
}

impl Mul<Dough> for u32 {
    type Output = Dough;

    fn mul(self, loaf: Dough) -> Dough {
        loaf * self
    }
}
