// The belt of a parcel hall. A list holds the weights of the parcels on it, in grams.

pub fn total(belt: &[u32]) -> u32 {
    let mut sum = 0;
    for i in 0..belt.len() {
        sum += belt[i];
    }
    sum
}

pub fn add_tray(belt: &mut Vec<u32>, grams: u32) {
    for i in 0..belt.len() {
        belt[i] += grams;
    }
}

pub fn remove_heavy(belt: &mut Vec<u32>, limit: u32) {
    for i in (0..belt.len()).rev() {
        if belt[i] > limit {
            belt.remove(i);
        }
    }
}

pub fn insert_sorted(belt: &mut Vec<u32>, weight: u32) {
    belt.push(weight);
    belt.sort();
}
