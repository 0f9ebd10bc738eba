// The machine of a supermarket that takes empty bottles back.

/// What a bottle is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Glass,
    Can,
    Plastic,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bottle {
    pub kind: Kind,
    pub millilitres: u32,
    pub label: String,
}

/// The cents for one bottle.
pub fn price(kind: Kind) -> u32 {
    match kind {
        Kind::Glass => 8,
        Kind::Can | Kind::Plastic => 25,
    }
}

/// The cents that a label brings on top this week, if it is one of those.
pub fn bonus(label: &str) -> Option<u32> {
    match label {
        "Alpine" => Some(5),
        "Brook" => Some(2),
        _ => None,
    }
}

// ex-1: walk over the elements, and borrow a slice, not the container.
// Lesson: "Elements in place of indexes".
// Test: deposit_follows_the_advice.
// Start: what is `i` needed for, apart from reaching the bottle?
pub fn deposit(bottles: &Vec<Bottle>) -> u32 {
    let mut cents = 0;
    for i in 0..bottles.len() {
        cents += price(bottles[i].kind);
    }
    cents
}

// ex-2: a condition is a bool already.
// Lesson: "Yes is yes".
// Test: is_accepted_follows_the_advice.
// Start: which type has the part between `if` and the brace?
pub fn is_accepted(bottle: &Bottle) -> bool {
    let has_label = if bottle.label.len() > 0 { true } else { false };
    let is_small = if bottle.millilitres > 3000 { false } else { true };
    let is_hard = match bottle.kind {
        Kind::Glass | Kind::Can => true,
        _ => false,
    };
    has_label && (is_small == true || is_hard == false)
}

// ex-3: an Option has short ways for the usual questions.
// Lesson: "Short ways out of an Option".
// Test: thanks_follows_the_advice.
// Start: which sign leaves the function with None?
pub fn thanks(bottles: &[Bottle]) -> Option<String> {
    let first = bottles.first();
    if first.is_none() {
        return None;
    }
    let first = first.unwrap();
    let extra = match bonus(&first.label) {
        Some(cents) => cents,
        None => 0,
    };
    let mut text = format!("Thank you! {} cents", price(first.kind) + extra);
    match bonus(&first.label) {
        Some(cents) => text.push_str(&format!(", {cents} of them extra")),
        None => {}
    }
    Some(text)
}

// ex-4: ask for the least, and make no copy or text for nothing.
// Lesson: "Nothing for nothing".
// Test: slip_follows_the_advice.
// Start: which of these lines make a new value that nobody needs?
pub fn slip(shop: &str, bottles: &[Bottle]) -> String {
    let mut text = format!("{}", shop);
    text.push_str("\n");
    for bottle in bottles.iter() {
        let kind = bottle.kind.clone();
        text.push_str(&format!("{} {}\n", bottle.label, price(kind)));
    }
    return text;
}
