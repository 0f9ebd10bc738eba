// The belt of a parcel hall. A list holds the weights of the parcels on it, in grams.

// ex-1: for walks over every element, without an index that can be wrong.
// Lesson: "Walking without an index".
// Test: total_counts_the_last_parcel.
// Start: which numbers does the range give for three parcels? And for none?
/// The weight of all parcels together.
pub fn total(belt: &[u32]) -> u32 {
    let mut sum = 0;
    for i in 0..belt.len() - 1 {
        sum += belt[i];
    }
    sum
}

// ex-2: iter_mut lends each element for writing, where it is.
// Lesson: "Changing each element where it is".
// Test: add_tray_changes_every_parcel.
// Start: whose elements does the loop change?
/// Adds the weight of a tray to every parcel.
pub fn add_tray(belt: &mut Vec<u32>, grams: u32) {
    for weight in belt.clone().iter_mut() {
        *weight += grams;
    }
}

// ex-3: remove moves all later elements one place to the front.
// Lesson: "Removing and inserting".
// Test: remove_heavy_takes_neighbours_too.
// Start: two heavy parcels lie side by side. Play the loop by hand.
/// Takes off all parcels that are heavier than the limit. The others keep their order.
pub fn remove_heavy(belt: &mut Vec<u32>, limit: u32) {
    let mut i = 0;
    while i < belt.len() {
        if belt[i] > limit {
            belt.remove(i);
        }
        i += 1;
    }
}

// ex-4: insert makes room at any place from 0 to the length.
// Lesson: "Removing and inserting".
// Test: insert_sorted_at_the_end.
// Start: when does the loop end without an insert?
/// Puts a parcel into a list that is sorted by weight, so that it stays sorted.
pub fn insert_sorted(belt: &mut Vec<u32>, weight: u32) {
    for place in 0..belt.len() {
        if belt[place] >= weight {
            belt.insert(place, weight);
            return;
        }
    }
}
