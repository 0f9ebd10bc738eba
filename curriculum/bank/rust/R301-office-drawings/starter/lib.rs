// The drawings of an architect's office. The type Scan comes from src/scan.rs.

pub mod scan;

use scan::Scan;

/// A scale of 100 means 1:100.
pub const USUAL_SCALE: u32 = 100;

/// A drawing. The line above it lets tests compare, print and copy drawings.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub title: String,
    /// The number of the sheet. Every new version gets the next number.
    pub sheet: u32,
    pub scale: u32,
    pub scan: Scan,
}

// ex-1: to build a struct, give every field a value.
// Lesson: "Names for the parts".
// Test: filed_starts_with_sheet_one.
// Start: count the fields. Which two get their values from the parameters?
pub fn filed(title: String, scan: Scan) -> Drawing {
    let _ = (title, scan);
    todo!()
}

// ex-2: a dot reaches a field; a field that is not copied moves out.
// Lesson: "Reading a field, moving a field".
// Test: taken_apart_has_a_caption.
// Start: which fields do you only read, and which one goes out for good?
pub fn taken_apart(drawing: Drawing) -> (String, Scan) {
    let _ = drawing;
    todo!()
}

// ex-3: fields change only if the binding is mut.
// Lesson: "A binding that may change".
// Test: corrected_sets_the_scale_and_counts_the_sheet.
// Start: give the drawing a name that may change.
pub fn corrected(drawing: Drawing, scale: u32) -> Drawing {
    let _ = (drawing, scale);
    todo!()
}

// ex-4: two dots and an old value fill in all fields that you did not name.
// Lesson: "All the others from an old one".
// Test: renamed_takes_the_rest_over.
// Start: how many fields differ from the old drawing?
pub fn renamed(drawing: Drawing, title: String) -> Drawing {
    let _ = (drawing, title);
    todo!()
}
