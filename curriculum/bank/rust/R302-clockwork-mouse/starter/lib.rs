// Clockwork mice for a toy shop.

/// How far one turn of the key carries a mouse.
pub const METRES_PER_TURN: u32 = 3;

/// A mouse: its name, the turns of the key that are left, and the metres it has run so far.
#[derive(Debug, PartialEq)]
pub struct Mouse {
    pub name: String,
    pub turns: u32,
    pub metres: u32,
}

impl Mouse {
    // ex-1: an associated function has no self and is called with the type.
    // Lesson: "A function that belongs to a type".
    // Test: new_mouse_has_not_run_yet.
    // Start: two values come in. Which one is always the same?
    pub fn new(name: String, turns: u32) -> Mouse {
        Mouse {
            name: format!("?{name}"),
            turns: 999,
            metres: 999,
        }
    }

    // ex-2: a method with &self may read its own value.
    // Lesson: "Looking with &self".
    // Test: reach_multiplies_the_turns.
    // Start: how do you read a field of the mouse itself?
    pub fn reach(&self) -> u32 {
        999
    }

    // ex-3: a method that changes its own value needs &mut self.
    // Lesson: "Changing with &mut self".
    // Test: run_adds_to_the_metres.
    // Start: the first line promises only to look. Mend that.
    pub fn run(&self) {}

    // ex-4: a method with self takes the value over and may take it apart.
    // Lesson: "Taking over with self".
    // Test: retire_hands_out_name_and_metres.
    // Start: may the name move out of a mouse that is only lent?
    pub fn retire(&self) -> (String, u32) {
        (String::from("?"), 999)
    }
}
