// Fossils in a museum. A fossil is its name and its age in millions of years.

pub fn mean_age(first: &u32, second: &u32) -> u32 {
    (*first + *second) / 2
}

pub fn same_age(left: &(String, u32), right: &(String, u32)) -> bool {
    left.1 == right.1
}

pub fn card(fossil: (String, u32)) -> String {
    format!("{}, {} million years", fossil.0, fossil.1)
}

pub fn swap(shown: (String, u32), next: (String, u32)) -> (String, (String, u32)) {
    let comes = card(next);
    let goes = card(shown.clone());
    (format!("In: {comes}\nOut: {goes}"), shown)
}
