// The book of a bird station.

pub mod ring;

use ring::Ring;
use std::collections::{HashMap, HashSet};

/// Notes the species for a ring that is not in use. Answers whether it was free.
pub fn register(rings: &mut HashMap<Ring, String>, ring: Ring, species: String) -> bool {
    if rings.contains_key(&ring) {
        return false;
    }
    rings.insert(ring, species);
    true
}

/// Adds the counts of a day to the sum.
pub fn merge(sum: &mut HashMap<Ring, u32>, day: HashMap<Ring, u32>) {
    for (ring, count) in day {
        *sum.entry(ring).or_insert(0) += count;
    }
}

/// The bird with the old ring gets a new one. Answers whether there is such a bird.
pub fn replace_ring(notes: &mut HashMap<Ring, Vec<String>>, old: &Ring, new: Ring) -> bool {
    match notes.get(old).cloned() {
        Some(found) => {
            notes.insert(new, found);
            notes.remove(old);
            true
        }
        None => false,
    }
}

/// Each ring once, in the order of the first catches.
pub fn firsts(caught: &[Ring]) -> Vec<&Ring> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for ring in caught {
        if seen.insert(ring) {
            found.push(ring);
        }
    }
    found
}
