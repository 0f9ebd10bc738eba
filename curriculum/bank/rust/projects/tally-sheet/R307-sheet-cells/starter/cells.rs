// What a cell holds, and how it is shown.

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Number(i64),
    Text(String),
    Formula(String),
}

// ex-1: patterns are tried from the top; if let opens a value where only one form matters.
// Lesson: "One form after the other".
// Test: cell_of_nothing_is_empty.
// Start: which form has to be asked for first?
pub fn read_cell(typed: &str) -> Cell {
    let _ = typed;
    todo!()
}

// ex-2: a guard adds a question to a pattern.
// Lesson: "A question behind a pattern".
// Test: shown_number_stands_on_the_right.
// Start: one arm for each variant.
pub fn shown(cell: &Cell, width: usize) -> String {
    let _ = (cell, width);
    todo!()
}
