// The copy desk of a theatre. Score comes from src/score.rs.

pub mod score;

use score::Score;

pub fn price_change(price: u32, amount: u32) -> (u32, u32) {
    let new_price = price + amount;
    (price, new_price)
}

pub fn with_closed_seat(rows: [u32; 3], row: usize) -> ([u32; 3], [u32; 3]) {
    let mut closed = rows;
    closed[row] = 0;
    (rows, closed)
}

pub fn title_and_draft(title: String) -> (String, String) {
    let mut draft = title.clone();
    draft.push_str(" (draft)");
    (title, draft)
}

pub fn for_three(score: Score) -> [Score; 3] {
    let first = score.clone();
    let second = score.clone();
    [first, second, score.clone()]
}
