use std::fmt::Display;

pub struct Series<T> {
    values: Vec<T>,
}

impl<T> Series<T> {
    pub fn new() -> Series<T> {
        Series { values: Vec::new() }
    }

    pub fn push(&mut self, value: T) {
        self.values.push(value);
    }

    pub fn peak(&self) -> Option<&T>
    where
        T: PartialOrd,
    {
        let mut best = None;
        for value in &self.values {
            match best {
                Some(other) if value <= other => {}
                _ => best = Some(value),
            }
        }
        best
    }

    pub fn report(&self, between: &str) -> String
    where
        T: Display,
    {
        let texts: Vec<String> = self.values.iter().map(|value| format!("{value}")).collect();
        texts.join(between)
    }

    pub fn headline(&self) -> String
    where
        T: Display + PartialOrd,
    {
        if let Some(peak) = self.peak() {
            return format!("peak {peak} of {} values", self.values.len());
        }
        "no values".to_string()
    }

    pub fn newest<'a>(&'a self, count: usize) -> impl Iterator<Item = &'a T> + 'a {
        let start = self.values.len().saturating_sub(count);
        self.values[start..].iter().rev()
    }
}
