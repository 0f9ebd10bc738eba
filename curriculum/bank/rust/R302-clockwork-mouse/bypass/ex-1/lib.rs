// Clockwork mice for a toy shop.

pub const METRES_PER_TURN: u32 = 3;

#[derive(Debug, PartialEq)]
pub struct Mouse {
    pub name: String,
    pub turns: u32,
    pub metres: u32,
}

impl Mouse {
    pub fn new(&self, name: String, turns: u32) -> Mouse {
        Mouse {
            name,
            turns,
            metres: 0,
        }
    }

    pub fn reach(&self) -> u32 {
        self.turns * METRES_PER_TURN
    }

    pub fn run(&mut self) {
        self.metres += self.reach();
        self.turns = 0;
    }

    pub fn retire(self) -> (String, u32) {
        (self.name, self.metres)
    }
}
