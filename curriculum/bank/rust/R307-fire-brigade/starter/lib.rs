// The alarm desk of a village fire brigade.

/// What has happened.
pub enum Alarm {
    /// A fire on a floor (the ground floor is 0), with so many people in danger.
    Fire { floor: u32, people: u32 },
    /// Water in a building, so many centimetres deep.
    Flood(u32),
    /// An animal that needs help, and which one.
    Animal(String),
    /// Only an exercise.
    Drill,
}

/// A call for help. Some houses have a row of bells, numbered from 0.
pub struct Call {
    pub street: String,
    pub bell: Option<u32>,
    pub alarm: Alarm,
}

// In each function the lines of a right answer stand as comments, in a wrong order. One line is too
// much. Write the others in the right order, in place of `let _ = ...` and `todo!()`.

// ex-1: a pattern with the names of the fields takes a struct apart.
// Lesson: "Taking a struct apart".
// Test: rescue_names_animal_and_street.
// Start: which line must come before all others?
pub fn rescue(call: Call) -> Option<(String, String)> {
    // _ => None,
    // Alarm::Animal(animal) => Some((animal, street)),
    // }
    // let street = call.street;
    // match alarm {
    // let Call { street, alarm, .. } = call;
    let _ = call;
    todo!()
}

// ex-2: arms are tried from top to bottom, and a guard adds a condition.
// Lesson: "Arms, guards and their order".
// Test: crew_for_people_high_up.
// Start: two arms fit a fire on floor 5. Which one has to be asked first?
pub fn crew(alarm: Alarm) -> u32 {
    // Alarm::Flood(_) => 6,
    // }
    // Alarm::Fire { floor, .. } if floor > 3 => 18,
    // Alarm::Fire { .. } => 9,
    // Alarm::Flood(0..=30) => 4,
    // match alarm {
    // Alarm::Drill | Alarm::Animal(_) => 3,
    // Alarm::Fire { floor, people } if floor > 3 && people > 0 => 18,
    let _ = alarm;
    todo!()
}

// ex-3: let else binds the parts, or it leaves the function.
// Lesson: "let else and if let".
// Test: ladder_for_a_fire.
// Start: which line gives you the names that the others use?
pub fn ladder(alarm: Alarm) -> String {
    // format!("{metres} m, {people} people")
    // };
    // let metres = floor * 3 + 2;
    // let (floor, people) = alarm;
    // return String::from("no ladder");
    // let Alarm::Fire { floor, people } = alarm else {
    let _ = alarm;
    todo!()
}

// ex-4: if let runs its block only when the pattern fits.
// Lesson: "let else and if let".
// Test: order_names_street_and_bell.
// Start: what does every order begin with, bell or no bell?
pub fn order(street: String, bell: Option<u32>) -> String {
    // if let Some(number) = bell {
    // text
    // let number = bell.unwrap_or(0);
    // text = format!("{text}, bell {number}");
    // }
    // let mut text = format!("Go to {street}");
    let _ = (street, bell);
    todo!()
}
