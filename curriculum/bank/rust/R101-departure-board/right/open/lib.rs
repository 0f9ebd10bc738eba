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
    print!("Gate ");
    println!("{gate}");
    println!("to {town}");
}

pub fn print_boarding(gate: u32) {
    // crew: count the passengers
    print!("Boarding ");
    board::blink();
    print!("gate ");
    println!("{gate}");
}
