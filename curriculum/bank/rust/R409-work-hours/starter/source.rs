/// Something that hands out items, one by one. Each source says of what type they are.
pub trait Source {
    type Item;

    fn take(&mut self) -> Option<Self::Item>;
}

// ex-5: a bound may be put on a type that another one names.
// Lesson: "A bound on the type of another".
// Test: longest_is_the_greatest_item.
// Start: what do you know about two items?
pub fn longest<S: Source>(source: &mut S) -> Option<S::Item>
where
    S::Item: PartialOrd,
{
    let _ = source;
    todo!()
}
