// The book of a bird station.

pub mod ring;

use ring::Ring;
use std::collections::{HashMap, HashSet};

/// Notes the species for a ring that is not in use. Answers whether it was free.
pub fn register(rings: &mut HashMap<Ring, String>, ring: Ring, species: String) -> bool {
    let free = rings.get(&ring).is_none();
    if free {
        rings.insert(ring, species);
    }
    free
}

/// Adds the counts of a day to the sum.
pub fn merge(sum: &mut HashMap<Ring, u32>, day: HashMap<Ring, u32>) {
    for (ring, count) in day {
        match sum.get_mut(&ring) {
            Some(total) => *total += count,
            None => {
                sum.insert(ring, count);
            }
        }
    }
}

/// The bird with the old ring gets a new one. Answers whether there is such a bird.
pub fn replace_ring(notes: &mut HashMap<Ring, Vec<String>>, old: &Ring, new: Ring) -> bool {
    if let Some(found) = notes.remove(old) {
        notes.insert(new, found).is_none()
    } else {
        false
    }
}

/// Each ring once, in the order of the first catches.
pub fn firsts(caught: &[Ring]) -> Vec<&Ring> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for ring in caught {
        if seen.contains(ring) {
            continue;
        }
        seen.insert(ring);
        found.push(ring);
    }
    found
}
