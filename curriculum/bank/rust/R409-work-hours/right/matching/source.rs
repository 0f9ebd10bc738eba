/// Something that hands out items, one by one. Each source says of what type they are.
pub trait Source {
    type Item;

    fn take(&mut self) -> Option<Self::Item>;
}

pub fn longest<S>(source: &mut S) -> Option<S::Item>
where
    S: Source<Item: PartialOrd>,
{
    let mut best = None;
    while let Some(item) = source.take() {
        best = match best {
            Some(best) if item > best => Some(item),
            Some(best) => Some(best),
            None => Some(item),
        };
    }
    best
}
