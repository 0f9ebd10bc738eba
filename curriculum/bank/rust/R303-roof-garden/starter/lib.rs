// The watering program of a roof garden.

/// Dryness from which the soil gets a drip.
pub const DRIP_FROM: u32 = 30;
/// Dryness from which the soil gets a flood.
pub const FLOOD_FROM: u32 = 70;

/// The position of a valve. The line below lets tests print it; two valves cannot be compared with ==.
#[derive(Debug)]
pub enum Valve {
    Closed,
    Half,
    Open,
}

/// One step of the program. The line below lets tests compare and print steps.
#[derive(Debug, PartialEq)]
pub enum Step {
    /// No water at all.
    Pause,
    /// This many litres at once.
    Flood(u32),
    /// A little water each minute.
    Drip { minutes: u32, rate: u32 },
}

// ex-1: match has one arm for every variant.
// Lesson: "One of several".
// Test: opened_further_goes_from_closed_to_half.
// Start: write a match with three arms.
pub fn opened_further(valve: Valve) -> Valve {
    todo!()
}

// ex-2: a pattern names the values of a variant.
// Lesson: "Variants that carry values".
// Test: litres_of_a_drip_multiplies.
// Start: write the arm for a pause, then look at the others.
pub fn litres(step: Step) -> u32 {
    999
}

// ex-3: name the variant and give it what it carries.
// Lesson: "Building a variant".
// Test: step_for_dry_soil_is_a_drip.
// Start: which comparison decides about a pause?
pub fn step_for(dryness: u32, minutes: u32) -> Step {
    Step::Flood(999)
}
