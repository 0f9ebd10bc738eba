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
    match truck {
        Truck {
            plate,
            papers: Some(papers),
            ..
        } => Some((plate, papers)),
        _ => None,
    }
}

pub fn gate_for(cargo: Cargo) -> u32 {
    match cargo {
        Cargo::Pallets { frozen: true, .. } => 2,
        Cargo::Pallets {
            count,
            frozen: true,
        } if count <= yard::cold_places() => 1,
        Cargo::Pallets { .. } => 3,
        Cargo::Parcels(0..=50) => 4,
        Cargo::Parcels(_) => 5,
        Cargo::Empty => 6,
    }
}

pub fn invite(plate: &str) -> String {
    let Some(gate) = yard::booking(plate) else {
        return format!("{plate} waits");
    };
    yard::call(plate);
    format!("{plate} to gate {gate}")
}

pub fn call_all() -> u32 {
    let mut called = 0;
    while let Some(plate) = yard::next_truck() {
        yard::call(&plate);
        called += 1;
    }
    called
}
