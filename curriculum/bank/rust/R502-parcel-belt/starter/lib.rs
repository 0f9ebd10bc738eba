// A belt in a parcel centre. The results are right, but every function stores the whole belt first.

/// What the centre knows about a parcel.
pub trait Parcel {
    fn town(&self) -> &str;
    fn grams(&self) -> u32;
}

// ex-1: adaptors are lazy: they take an item from the source only when the caller asks for one.
// Lesson: "Adaptors are lazy".
// Test: overweight_takes_from_the_belt_only_on_demand.
// Start: which adaptor leaves items out, and which one changes them?
pub fn overweight<I>(belt: I, limit: u32) -> impl Iterator<Item = u32>
where
    I: Iterator<Item = u32>,
{
    let all: Vec<u32> = belt.collect();
    let mut found = Vec::new();
    let mut i = 0;
    while i < all.len() {
        if all[i] > limit {
            found.push(all[i] - limit);
        }
        i += 1;
    }
    found.into_iter()
}

// ex-2: enumerate pairs each item with its place, so no index has to be kept by hand.
// Lesson: "Places without an index".
// Test: unreadable_takes_labels_only_on_demand.
// Start: first make pairs, then leave out the ones you do not want.
pub fn unreadable<I>(labels: I) -> impl Iterator<Item = usize>
where
    I: Iterator<Item = String>,
{
    let all: Vec<String> = labels.collect();
    let mut places = Vec::new();
    for i in 0..all.len() {
        if all[i].is_empty() {
            places.push(i);
        }
    }
    places.into_iter()
}

// ex-3: a consumer pulls one item after the other through the chain and stores none of them.
// Lesson: "Consumers drive the chain".
// Test: load_holds_one_parcel_at_a_time.
// Start: turn the parcels into an iterator; which consumer adds?
pub fn load<I>(parcels: I, town: &str) -> u32
where
    I: IntoIterator,
    I::Item: Parcel,
{
    let all: Vec<I::Item> = parcels.into_iter().collect();
    let mut sum = 0;
    for i in 0..all.len() {
        if all[i].town() == town {
            sum += all[i].grams();
        }
    }
    sum
}

/// Puts parcels into bags, in the order of the belt.
pub struct Bags<I> {
    belt: I,
    limit: u32,
    ready: Vec<Vec<u32>>,
}

impl<I: Iterator<Item = u32>> Bags<I> {
    pub fn new(belt: I, limit: u32) -> Bags<I> {
        Bags {
            belt,
            limit,
            ready: Vec::new(),
        }
    }
}

impl<I: Iterator<Item = u32>> Iterator for Bags<I> {
    type Item = Vec<u32>;

    // ex-4: next makes one item, and the fields remember what the following call needs.
    // Lesson: "Writing next".
    // Test: bags_take_parcels_only_on_demand.
    // Start: which parcel must wait for the following bag? Give it a field.
    fn next(&mut self) -> Option<Vec<u32>> {
        let all: Vec<u32> = self.belt.by_ref().collect();
        let mut i = 0;
        while i < all.len() {
            let mut bag = vec![all[i]];
            let mut weight = all[i];
            i += 1;
            while i < all.len() && weight + all[i] <= self.limit {
                weight += all[i];
                bag.push(all[i]);
                i += 1;
            }
            self.ready.push(bag);
        }
        if self.ready.is_empty() {
            None
        } else {
            Some(self.ready.remove(0))
        }
    }
}
