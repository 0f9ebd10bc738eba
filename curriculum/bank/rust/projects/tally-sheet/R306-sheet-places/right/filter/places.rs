// Reads places of a sheet, such as B7, and ranges, such as B2:C9.

/// A place on the sheet. Column 0 is A, row 1 is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    pub column: u8,
    pub row: u8,
}

#[derive(Debug, PartialEq)]
pub enum PlaceError {
    Column(String),
    Row(String),
    Colon(String),
}

pub fn parse_place(text: &str) -> Result<Place, PlaceError> {
    let mut signs = text.chars();
    let column = match signs.next() {
        Some(letter) if letter.is_ascii_uppercase() => letter as u8 - b'A',
        _ => return Err(PlaceError::Column(text.to_string())),
    };
    let rest = signs.as_str();
    let digits = rest.chars().all(|sign| sign.is_ascii_digit()) && !rest.starts_with('0');
    rest.parse()
        .ok()
        .filter(|row| digits && *row <= 99)
        .map(|row| Place { column, row })
        .ok_or_else(|| PlaceError::Row(text.to_string()))
}

pub fn parse_range(text: &str) -> Result<(Place, Place), PlaceError> {
    let Some((one, other)) = text.split_once(':') else {
        return Err(PlaceError::Colon(text.to_string()));
    };
    let (one, other) = (parse_place(one)?, parse_place(other)?);
    let first = Place {
        column: one.column.min(other.column),
        row: one.row.min(other.row),
    };
    let last = Place {
        column: one.column.max(other.column),
        row: one.row.max(other.row),
    };
    Ok((first, last))
}
