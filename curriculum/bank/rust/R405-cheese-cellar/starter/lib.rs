// Measurements from the cellar of a cheese dairy: temperatures, numbers of wheels, grades of taste.
#![allow(unused_variables)] // while there are stubs; take it out at the end

/// Values of one kind, in the order in which they came.
pub struct Series<T> {
    values: Vec<T>,
}

// Storing a value asks nothing of its type, so this block has no bound.
impl<T> Series<T> {
    pub fn new() -> Series<T> {
        Series { values: Vec::new() }
    }

    pub fn push(&mut self, value: T) {
        self.values.push(value);
    }
}

// ex-1: a bound promises that T can do something, and only then may the body use it.
// Lesson: "A bound is a promise".
// Test: peak_needs_no_more_than_comparing.
// Start: write the body, and let the compiler tell you which promise is missing.
impl<T> Series<T> {
    pub fn peak(&self) -> Option<&T> {
        todo!()
    }
}

// ex-2: each method asks for what its own body uses, no matter what other methods need.
// Lesson: "Where bounds are written".
// Test: report_needs_no_more_than_showing.
// Start: which trait is behind a hole in a format text?
impl<T> Series<T> {
    pub fn report(&self, between: &str) -> String {
        todo!()
    }
}

// ex-3: several bounds are joined by a plus, and a method brings in the bounds of those that it calls.
// Lesson: "Where bounds are written".
// Test: headline_needs_comparing_and_showing_only.
// Start: which of your methods helps here, and what does it ask for?
impl<T> Series<T> {
    pub fn headline(&self) -> String {
        todo!()
    }
}

// ex-4: impl Trait in a return type says what the result can do, and hides what it is.
// Lesson: "impl Trait: some type that can do this".
// Test: newest_hides_the_type_behind_impl.
// Start: this return type names a list. Say instead what can be done with the result.
impl<T> Series<T> {
    pub fn newest(&self, count: usize) -> Vec<&T> {
        todo!()
    }
}
