// Fossils in a museum. A fossil is its name and its age in millions of years.

pub fn mean_age(first: &u32, second: &u32) -> u32 {
    let sum = *first + second;
    sum / 2
}

pub fn same_age(left: &(String, u32), right: &(String, u32)) -> bool {
    let (_, left_age) = left;
    let (_, right_age) = right;
    left_age == right_age
}

pub fn card(fossil: &(String, u32)) -> String {
    format!("{}, {} million years", fossil.0, fossil.1)
}

pub fn swap(shown: (String, u32), next: (String, u32)) -> (String, (String, u32)) {
    let lent = &shown;
    let text = format!("In: {}\nOut: {}", card(&next), card(lent));
    (text, shown)
}
