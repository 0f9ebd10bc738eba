// Measurements from the cellar of a cheese dairy: temperatures, numbers of wheels, grades of taste.

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

    pub fn newest(&self, count: usize) -> std::iter::Take<std::iter::Rev<std::slice::Iter<'_, T>>> {
        self.values.iter().rev().take(count)
    }
}

impl<T: PartialOrd> Series<T> {
    pub fn peak(&self) -> Option<&T> {
        let mut best = self.values.first()?;
        for value in &self.values {
            if value > best {
                best = value;
            }
        }
        Some(best)
    }
}

impl<T: Display> Series<T> {
    pub fn report(&self, between: &str) -> String {
        let mut text = String::new();
        for (place, value) in self.values.iter().enumerate() {
            if place > 0 {
                text.push_str(between);
            }
            text.push_str(&value.to_string());
        }
        text
    }
}

impl<T: PartialOrd + Display> Series<T> {
    pub fn headline(&self) -> String {
        match self.peak() {
            Some(peak) => format!("peak {peak} of {} values", self.values.len()),
            None => String::from("no values"),
        }
    }
}
