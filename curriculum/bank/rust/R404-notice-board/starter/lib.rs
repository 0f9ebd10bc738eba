// The notice board of a village. Days are numbers: day 1, day 2 and so on.
#![allow(unused_variables)] // while there are stubs; take it out at the end

/// For how many days a note about a lost thing hangs on the board.
pub const LOST_DAYS: u32 = 14;

/// Whatever can hang on the board.
pub trait Notice {
    fn title(&self) -> String;

    fn days_left(&self, today: u32) -> u32;

    // ex-2: a default method is written once in the trait, and uses what each type must supply.
    // Lesson: "A method that comes for free".
    // Test: line_works_for_a_type_of_the_tests.
    // Start: which two methods does every notice have, whatever its type?
    fn line(&self, today: u32) -> String {
        todo!()
    }
}

/// Somebody has lost something.
pub struct Lost {
    pub what: String,
    /// The day on which the note was put up.
    pub since: u32,
}

// ex-1: an impl of a trait gives the behaviour to one type, signature by signature.
// Lesson: "A trait names a behaviour".
// Test: lost_title_names_the_thing.
// Start: which fields does a Lost have, and which method needs which of them?
impl Notice for Lost {
    fn title(&self) -> String {
        todo!()
    }

    fn days_left(&self, today: u32) -> u32 {
        todo!()
    }
}

/// A rule of the village. It hangs for ever.
pub struct Rule {
    pub text: String,
}

// ex-3: a type that differs writes its own version of a default method.
// Lesson: "A method that comes for free".
// Test: rule_line_says_always.
// Start: what is missing in this block? Nothing has to be changed, only added.
impl Notice for Rule {
    fn title(&self) -> String {
        format!("Rule: {}", self.text)
    }

    fn days_left(&self, today: u32) -> u32 {
        u32::MAX
    }
}

// ex-4: a trait of your own may be given to types that are not yours, such as str and u32.
// Lesson: "Your trait on somebody else's type".
// Test: loud_makes_a_headline_of_a_text.
// Start: write a trait Loud with one method below this line, then the two impl blocks.
