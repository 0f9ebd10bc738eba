// The belt of a parcel hall. A list holds the weights of the parcels on it, in grams.

pub fn total(belt: &[u32]) -> u32 {
    belt.iter().sum()
}

pub fn add_tray(belt: &mut Vec<u32>, grams: u32) {
    belt.iter_mut().for_each(|weight| *weight += grams);
}

pub fn remove_heavy(belt: &mut Vec<u32>, limit: u32) {
    belt.retain(|weight| *weight <= limit);
}

pub fn insert_sorted(belt: &mut Vec<u32>, weight: u32) {
    let place = belt.partition_point(|other| *other < weight);
    belt.insert(place, weight);
}
