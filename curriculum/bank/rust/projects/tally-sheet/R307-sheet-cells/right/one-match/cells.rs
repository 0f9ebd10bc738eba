// What a cell holds, and how it is shown.

#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Number(i64),
    Text(String),
    Formula(String),
}

pub fn read_cell(typed: &str) -> Cell {
    let typed = typed.trim();
    match (typed.chars().next(), typed.parse()) {
        (None, _) => Cell::Empty,
        (Some('\''), _) => Cell::Text(typed.replacen('\'', "", 1)),
        (Some('='), _) => Cell::Formula(typed.replacen('=', "", 1).trim().to_string()),
        (_, Ok(number)) => Cell::Number(number),
        (_, Err(_)) => Cell::Text(typed.to_string()),
    }
}

pub fn shown(cell: &Cell, width: usize) -> String {
    match cell {
        Cell::Empty => " ".repeat(width),
        Cell::Number(number) if number.to_string().len() > width => "#".repeat(width),
        Cell::Number(number) => format!("{number:>width$}"),
        Cell::Text(text) => format!("{:<width$}", cut(text, width)),
        Cell::Formula(formula) => format!("{:<width$}", cut(&format!("={formula}"), width)),
    }
}

fn cut(text: &str, width: usize) -> String {
    text.chars().take(width).collect()
}
