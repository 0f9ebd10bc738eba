// The belt of a parcel hall. A list holds the weights of the parcels on it, in grams.

/// The weight of all parcels together.
pub fn total(belt: &[u32]) -> u32 {
    let mut sum = 0;
    for weight in belt {
        sum += weight;
    }
    sum
}

/// Adds the weight of a tray to every parcel.
pub fn add_tray(belt: &mut Vec<u32>, grams: u32) {
    for weight in belt.iter_mut() {
        *weight += grams;
    }
}

/// Takes off all parcels that are heavier than the limit. The others keep their order.
pub fn remove_heavy(belt: &mut Vec<u32>, limit: u32) {
    let mut i = 0;
    while i < belt.len() {
        if belt[i] > limit {
            belt.swap_remove(i);
        } else {
            i += 1;
        }
    }
}

/// Puts a parcel into a list that is sorted by weight, so that it stays sorted.
pub fn insert_sorted(belt: &mut Vec<u32>, weight: u32) {
    let mut place = 0;
    while place < belt.len() && belt[place] < weight {
        place += 1;
    }
    belt.insert(place, weight);
}
