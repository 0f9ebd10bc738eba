// The departure board of a small airport.
// The next two lines bring in src/board.rs. Leave them as they are.

#[macro_use]
pub mod board;

pub fn print_title() {
    println!("Departures\nAirport Elm\nHave a good flight");
}

pub fn print_gate(gate: u32, town: &str) {
    println!("Gate {}\nto {}", gate, town);
}

pub fn print_boarding(gate: u32) {
    print!("Boarding ");
    board::blink();
    println!("gate {gate}");
    // crew: count the passengers
}
