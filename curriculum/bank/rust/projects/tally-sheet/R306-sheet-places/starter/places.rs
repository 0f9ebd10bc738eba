// Reads places of a sheet, such as B7, and ranges, such as B2:C9.

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

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

// ex-1: a Result gives back the value or what is wrong.
// Lesson: "A value, or what is wrong".
// Test: place_at_the_corners_of_the_sheet.
// Start: what is the first char, and is there one?
pub fn parse_place(text: &str) -> Result<Place, PlaceError> {
    let _ = text;
    todo!()
}

// ex-2: the question mark hands an error to the caller and goes on with the value.
// Lesson: "Handing errors on".
// Test: range_of_two_places.
// Start: what if there is no colon?
pub fn parse_range(text: &str) -> Result<(Place, Place), PlaceError> {
    let _ = text;
    todo!()
}
