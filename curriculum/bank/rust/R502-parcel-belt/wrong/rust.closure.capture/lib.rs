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
    belt.filter(|grams| *grams > limit)
        .map(|grams| grams - limit)
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
    waiting: Option<u32>,
}

impl<I: Iterator<Item = u32>> Bags<I> {
    pub fn new(belt: I, limit: u32) -> Bags<I> {
        Bags {
            belt,
            limit,
            waiting: None,
        }
    }
}

impl<I: Iterator<Item = u32>> Iterator for Bags<I> {
    type Item = Vec<u32>;

    fn next(&mut self) -> Option<Vec<u32>> {
        let first = self.waiting.take().or_else(|| self.belt.next())?;
        let mut bag = vec![first];
        let mut weight = first;
        for grams in self.belt.by_ref() {
            if weight + grams > self.limit {
                self.waiting = Some(grams);
                break;
            }
            weight += grams;
            bag.push(grams);
        }
        Some(bag)
    }
}
