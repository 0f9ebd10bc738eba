// Property tests for a program that packs rows of a knitting pattern.

/// A generator of numbers that look like chance and are the same in every run.
pub struct Dice {
    state: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice { state: seed }
    }

    // ex-1: a seed decides all numbers that follow, so every run can be repeated.
    // Lesson: "Chance that can be repeated".
    // Test: roll_continues_from_the_state_before.
    // Start: what must have changed in the dice before the next roll?
    pub fn roll(&mut self, sides: u32) -> u32 {
        let _ = sides;
        todo!()
    }
}

// ex-2: a generator is worth as much as the odd cases that it reaches.
// Lesson: "Rows that make trouble".
// Test: any_row_has_long_runs.
// Start: how long should the row be? Let the dice say it.
pub fn any_row(dice: &mut Dice, longest: usize) -> String {
    let _ = (dice, longest);
    todo!()
}

// ex-3: a property holds for every input, so the inputs may be generated.
// Lesson: "A rule instead of an example".
// Test: round_trip_finds_a_lost_digit.
// Start: what should come out if a row is packed and unpacked again?
pub fn round_trip(pack: fn(&str) -> String, unpack: fn(&str) -> String, seed: u64) -> Result<(), String> {
    let _ = (pack, unpack, seed);
    todo!()
}

// ex-4: a failing case is made smaller for as long as it still fails.
// Lesson: "Smaller, but still failing".
// Test: smaller_leaves_only_what_is_needed.
// Start: what is the row without its first stitch, and does it fail?
pub fn smaller(fails: fn(&str) -> bool, row: &str) -> String {
    let _ = (fails, row);
    todo!()
}
