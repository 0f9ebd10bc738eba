// The trucks at the entrance of a warehouse. Papers and the functions of the yard come from src/yard.rs.

pub mod yard;

use yard::Papers;

/// What a truck has loaded.
pub enum Cargo {
    /// So many pallets. Frozen ones should go into the cold hall.
    Pallets { count: u32, frozen: bool },
    /// So many parcels.
    Parcels(u32),
    /// Nothing.
    Empty,
}

/// A truck at the entrance. Some come without papers.
pub struct Truck {
    pub plate: String,
    pub papers: Option<Papers>,
    pub cargo: Cargo,
}

// ex-1: a pattern takes a struct apart, and the parts move into names of their own.
// Lesson: "Taking apart in one pattern".
// Test: signed_in_copies_no_papers.
// Start: which shape must a truck have here? Write it as a pattern.
pub fn signed_in(truck: Truck) -> Option<(String, Papers)> {
    if truck.papers.is_some() {
        let plate = truck.plate.clone();
        let papers = truck.papers.clone().unwrap();
        return Some((plate, papers));
    }
    None
}

// ex-2: a guard is a further condition of an arm, and it is asked only if the pattern fits.
// Lesson: "A condition behind the pattern".
// Test: gate_for_parcels_does_not_look_into_the_cold_hall.
// Start: for which cargo does the number of cold places matter?
pub fn gate_for(cargo: Cargo) -> u32 {
    let cold = yard::cold_places();
    match cargo {
        Cargo::Pallets { count, frozen } => {
            if frozen {
                if count <= cold {
                    1
                } else {
                    2
                }
            } else {
                3
            }
        }
        Cargo::Parcels(number) => {
            if number <= 50 {
                4
            } else {
                5
            }
        }
        Cargo::Empty => 6,
    }
}

// ex-3: let else binds the value inside, or it leaves the function.
// Lesson: "let else, if let, while let".
// Test: invite_asks_for_a_booking_only_once.
// Start: what does the function do when there is no booking?
pub fn invite(plate: &str) -> String {
    if yard::booking(plate).is_some() {
        let gate = yard::booking(plate).unwrap();
        yard::call(plate);
        format!("{plate} to gate {gate}")
    } else {
        format!("{plate} waits")
    }
}

// ex-4: while let repeats its block as long as the pattern fits.
// Lesson: "let else, if let, while let".
// Test: call_all_calls_a_truck_that_arrives_meanwhile.
// Start: when does the queue itself say that it is over?
pub fn call_all() -> u32 {
    let mut called = 0;
    for _ in 0..yard::waiting() {
        let plate = yard::next_truck().unwrap();
        yard::call(&plate);
        called += 1;
    }
    called
}
