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
        let flour = self.flour + other.flour;
        let water = self.water + other.water;
        Dough { flour, water }
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

    fn mul(self, Dough { flour, water }: Dough) -> Self::Output {
        Dough {
            flour: self * flour,
            water: self * water,
        }
    }
}
