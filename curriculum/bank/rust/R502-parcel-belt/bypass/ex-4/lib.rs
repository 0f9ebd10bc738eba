// A belt in a parcel centre.

/// What the centre knows about a parcel.
pub trait Parcel {
    fn town(&self) -> &str;
    fn grams(&self) -> u32;
}

pub fn overweight<I>(belt: I, limit: u32) -> impl Iterator<Item = u32>
where
    I: Iterator<Item = u32>,
{
    belt.filter(move |grams| *grams > limit)
        .map(move |grams| grams - limit)
}

pub fn unreadable<I>(labels: I) -> impl Iterator<Item = usize>
where
    I: Iterator<Item = String>,
{
    labels
        .enumerate()
        .filter(|(_, label)| label.is_empty())
        .map(|(place, _)| place)
}

pub fn load<I>(parcels: I, town: &str) -> u32
where
    I: IntoIterator,
    I::Item: Parcel,
{
    parcels
        .into_iter()
        .filter(|parcel| parcel.town() == town)
        .map(|parcel| parcel.grams())
        .sum()
}

/// Puts parcels into bags, in the order of the belt.
pub struct Bags<I> {
    belt: I,
    limit: u32,
    ready: std::collections::VecDeque<Vec<u32>>,
    begun: bool,
}

impl<I: Iterator<Item = u32>> Bags<I> {
    pub fn new(belt: I, limit: u32) -> Bags<I> {
        Bags {
            belt,
            limit,
            ready: Default::default(),
            begun: false,
        }
    }
}

impl<I: Iterator<Item = u32>> Iterator for Bags<I> {
    type Item = Vec<u32>;

    fn next(&mut self) -> Option<Vec<u32>> {
        if !self.begun {
            self.begun = true;
            let mut bag: Vec<u32> = Vec::new();
            for grams in self.belt.by_ref() {
                if !bag.is_empty() && bag.iter().sum::<u32>() + grams > self.limit {
                    self.ready.push_back(std::mem::take(&mut bag));
                }
                bag.push(grams);
            }
            if !bag.is_empty() {
                self.ready.push_back(bag);
            }
        }
        self.ready.pop_front()
    }
}
