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

pub fn deposit(bottles: &[Bottle]) -> u32 {
    let mut cents = 0;
    for bottle in bottles {
        cents += price(bottle.kind);
    }
    cents
}

pub fn is_accepted(bottle: &Bottle) -> bool {
    let has_label = !bottle.label.is_empty();
    let is_small = bottle.millilitres < 3000;
    let is_hard = matches!(bottle.kind, Kind::Glass | Kind::Can);
    has_label && (is_small || !is_hard)
}

pub fn thanks(bottles: &[Bottle]) -> Option<String> {
    let first = bottles.first()?;
    let extra = bonus(&first.label).unwrap_or_default();
    let mut text = format!("Thank you! {} cents", price(first.kind) + extra);
    if let Some(cents) = bonus(&first.label) {
        text.push_str(&format!(", {cents} of them extra"));
    }
    Some(text)
}

pub fn slip(shop: &str, bottles: &[Bottle]) -> String {
    let mut text = shop.to_string();
    text.push('\n');
    for bottle in bottles {
        text.push_str(&format!("{} {}\n", bottle.label, price(bottle.kind)));
    }
    text
}
