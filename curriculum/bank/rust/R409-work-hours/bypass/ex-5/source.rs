/// Something that hands out items, one by one. Each source says of what type they are.
pub trait Source {
    type Item;

    fn take(&mut self) -> Option<Self::Item>;
}

pub fn longest<S: Source>(source: &mut S) -> Option<S::Item>
where
    S::Item: PartialOrd + Clone,
{
    let mut all = Vec::new();
    while let Some(item) = source.take() {
        all.push(item);
    }
    let mut longest = all.first()?;
    for item in &all {
        if item > longest {
            longest = item;
        }
    }
    Some(longest.clone())
}
