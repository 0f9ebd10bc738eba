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
    belt.filter_map(move |grams| (grams > limit).then(|| grams - limit))
}

pub fn unreadable<I>(labels: I) -> impl Iterator<Item = usize>
where
    I: Iterator<Item = String>,
{
    labels
        .enumerate()
        .filter_map(|(place, label)| if label.is_empty() { Some(place) } else { None })
}

pub fn load<I>(parcels: I, town: &str) -> u32
where
    I: IntoIterator,
    I::Item: Parcel,
{
    parcels
        .into_iter()
        .fold(0, |sum, parcel| match parcel.town() == town {
            true => sum + parcel.grams(),
            false => sum,
        })
}

/// Puts parcels into bags, in the order of the belt.
pub struct Bags<I: Iterator<Item = u32>> {
    belt: std::iter::Peekable<I>,
    limit: u32,
}

impl<I: Iterator<Item = u32>> Bags<I> {
    pub fn new(belt: I, limit: u32) -> Bags<I> {
        Bags {
            belt: belt.peekable(),
            limit,
        }
    }
}

impl<I: Iterator<Item = u32>> Iterator for Bags<I> {
    type Item = Vec<u32>;

    fn next(&mut self) -> Option<Vec<u32>> {
        let mut bag = vec![self.belt.next()?];
        let mut room = self.limit.saturating_sub(bag[0]);
        while let Some(grams) = self.belt.next_if(|grams| *grams <= room) {
            room -= grams;
            bag.push(grams);
        }
        Some(bag)
    }
}
