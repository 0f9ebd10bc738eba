// The trucks at the entrance of a warehouse.

pub mod yard;

use yard::Papers;

pub enum Cargo {
    Pallets { count: u32, frozen: bool },
    Parcels(u32),
    Empty,
}

pub struct Truck {
    pub plate: String,
    pub papers: Option<Papers>,
    pub cargo: Cargo,
}

pub fn signed_in(truck: Truck) -> Option<(String, Papers)> {
    let Truck { plate, papers, .. } = truck;
    if let Some(papers) = papers {
        Some((plate, papers))
    } else {
        None
    }
}

pub fn gate_for(cargo: Cargo) -> u32 {
    match cargo {
        Cargo::Empty => 6,
        Cargo::Parcels(number) if number > 50 => 5,
        Cargo::Parcels(_) => 4,
        Cargo::Pallets { frozen: false, .. } => 3,
        Cargo::Pallets { count, .. } => {
            if count > yard::cold_places() {
                2
            } else {
                1
            }
        }
    }
}

pub fn invite(plate: &str) -> String {
    if let Some(gate) = yard::booking(plate) {
        yard::call(plate);
        format!("{plate} to gate {gate}")
    } else {
        format!("{plate} waits")
    }
}

pub fn call_all() -> u32 {
    let mut called = 0;
    while let Some(plate) = yard::next_truck() {
        yard::call(&plate);
        called += 1;
    }
    called
}
