// Clockwork mice for a toy shop.

pub const METRES_PER_TURN: u32 = 3;

#[derive(Debug, PartialEq)]
pub struct Mouse {
    pub name: String,
    pub turns: u32,
    pub metres: u32,
}

impl Mouse {
    pub fn new(name: String, turns: u32) -> Mouse {
        Mouse {
            name,
            turns,
            metres: 0,
        }
    }

    pub fn reach(&self) -> u32 {
        METRES_PER_TURN * self.turns
    }

    pub fn run(&mut self) {
        while self.turns > 0 {
            self.turns -= 1;
            self.metres += METRES_PER_TURN;
        }
    }

    pub fn retire(self) -> (String, u32) {
        let metres = self.metres;
        (self.name, metres)
    }
}
