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
    let mut belt = belt;
    std::iter::from_fn(move || loop {
        let grams = belt.next()?;
        if grams > limit {
            return Some(grams - limit);
        }
    })
}

pub fn unreadable<I>(labels: I) -> impl Iterator<Item = usize>
where
    I: Iterator<Item = String>,
{
    (0..)
        .zip(labels)
        .filter(|pair| pair.1.is_empty())
        .map(|pair| pair.0)
}

pub fn load<I>(parcels: I, town: &str) -> u32
where
    I: IntoIterator,
    I::Item: Parcel,
{
    let mut sum = 0;
    for parcel in parcels {
        if parcel.town() == town {
            sum += parcel.grams();
        }
    }
    sum
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
        let mut bag = Vec::new();
        let mut weight = 0;
        loop {
            let next = match self.waiting.take() {
                Some(grams) => Some(grams),
                None => self.belt.next(),
            };
            match next {
                None if bag.is_empty() => return None,
                None => return Some(bag),
                Some(grams) if !bag.is_empty() && weight + grams > self.limit => {
                    self.waiting = Some(grams);
                    return Some(bag);
                }
                Some(grams) => {
                    weight += grams;
                    bag.push(grams);
                }
            }
        }
    }
}
