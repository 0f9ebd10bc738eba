// The departure board of a small airport.
// The next two lines bring in src/board.rs. Leave them as they are.

#[macro_use]
pub mod board;

// In each function the lines of a right answer stand as comments, in a wrong order. One line is too
// much. Write the others in the right order.

// ex-1: what stands higher is printed earlier.
// Lesson: "From top to bottom".
// Test: print_title_prints_three_lines.
// Start: which line should be at the top of the board?
pub fn print_title() {
    // println!("Have a good flight");
    // print!("Airport Elm");
    // println!("Departures");
    // println!("Airport Elm");
}

// ex-2: a name in curly braces is replaced by its value.
// Lesson: "Values in a text".
// Test: print_gate_of_another_flight.
// Start: which line is right for one flight only?
pub fn print_gate(gate: u32, town: &str) {
    // println!("to {town}");
    // println!("Gate 7");
    // println!("Gate {gate}");
    let _ = (gate, town);
}

// ex-3: print! leaves the line open, and two slashes hide a line from the compiler.
// Lesson: "Open lines and notes".
// Test: print_boarding_is_one_line.
// Start: what is printed first, and what ends the line?
pub fn print_boarding(gate: u32) {
    // println!("gate {gate}");
    // println!("crew: count the passengers");
    // board::blink();
    // // crew: count the passengers
    // print!("Boarding ");
    let _ = gate;
}
