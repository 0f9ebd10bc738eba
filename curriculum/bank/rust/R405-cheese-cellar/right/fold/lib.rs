use std::fmt::Display;

pub struct Series<T> {
    values: Vec<T>,
}

impl<T> Series<T> {
    pub fn new() -> Self {
        Self { values: vec![] }
    }

    pub fn push(&mut self, value: T) {
        self.values.push(value);
    }
}

impl<T> Series<T>
where
    T: PartialOrd,
{
    pub fn peak(&self) -> Option<&T> {
        self.values
            .iter()
            .reduce(|best, value| if value > best { value } else { best })
    }
}

impl<T: ToString> Series<T> {
    pub fn report(&self, between: &str) -> String {
        let mut text = String::new();
        let mut first = true;
        for value in &self.values {
            if !first {
                text += between;
            }
            first = false;
            text += &value.to_string();
        }
        text
    }
}

impl<T> Series<T>
where
    T: Display,
    T: PartialOrd,
{
    pub fn headline(&self) -> String {
        let count = self.values.len();
        self.peak().map_or(String::from("no values"), |peak| {
            format!("peak {peak} of {count} values")
        })
    }
}

impl<T> Series<T> {
    pub fn newest(&self, count: usize) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.values.iter().rev().take(count)
    }
}
