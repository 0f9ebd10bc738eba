// The book of a bird station. The crate builds, but four reports came in.

pub mod ring;

use ring::Ring;
use std::collections::{HashMap, HashSet};

// ex-1: insert replaces the value of a key that is there.
// Lesson: "insert replaces".
// Test: register_keeps_the_first_bird.
// Start: what does this function know about the ring before it inserts?
/// Notes the species for a ring that is not in use. Answers whether it was free.
pub fn register(rings: &mut HashMap<Ring, String>, ring: Ring, species: String) -> bool {
    rings.insert(ring, species);
    true
}

// ex-2: extend replaces as insert does; entry lends the value that is there.
// Lesson: "Adding to what is there".
// Test: merge_adds_to_what_is_there.
// Start: which of the two counts is left if both maps have the ring?
/// Adds the counts of a day to the sum.
pub fn merge(sum: &mut HashMap<Ring, u32>, day: HashMap<Ring, u32>) {
    sum.extend(day);
}

// ex-3: remove takes the value out of the map and hands it over.
// Lesson: "Taking a value out".
// Test: replace_ring_leaves_nothing_under_the_old_one.
// Start: who owns the notes after get?
/// The bird with the old ring gets a new one. Answers whether there is such a bird.
pub fn replace_ring(notes: &mut HashMap<Ring, Vec<String>>, old: &Ring, new: Ring) -> bool {
    match notes.get(old) {
        Some(found) => {
            let found = found.clone();
            notes.insert(new, found);
            true
        }
        None => false,
    }
}

// ex-4: the insert of a HashSet answers whether the value is new.
// Lesson: "A set remembers".
// Test: firsts_lists_each_ring_once.
// Start: who fills the set?
/// Each ring once, in the order of the first catches.
pub fn firsts(caught: &[Ring]) -> Vec<&Ring> {
    let seen: HashSet<&Ring> = HashSet::new();
    let mut found = Vec::new();
    for ring in caught {
        if !seen.contains(ring) {
            found.push(ring);
        }
    }
    found
}
