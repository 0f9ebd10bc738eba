use crate::paint::Paint;

// ex-1: a type may contain itself behind a Box, because a Box has a known size.
// Lesson: "A type that contains itself".
// Test: mix_is_no_tin.
// Start: add the variant to `Paint` in paint.rs, then build one here.
pub fn mix(first: Paint, second: Paint) -> Paint {
    let _ = (first, second);
    todo!()
}

// ex-2: a function on a recursive type calls itself for the parts.
// Lesson: "Functions follow the type".
// Test: litres_of_a_mix_counts_both_parts.
// Start: add an arm for the mix; which question do you ask of each part?
pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
    }
}

// ex-3: a &mut to the whole leads through the boxes to a &mut inside.
// Lesson: "Functions follow the type".
// Test: first_tin_of_a_mix_is_in_its_first_part.
// Start: where does the first tin of a mix lie?
pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
    }
}

// ex-4: a star in front of a Box moves the value out of it.
// Lesson: "Out of the box".
// Test: first_part_of_a_mix_is_the_paint_that_went_in.
// Start: name the first part in a pattern, then open its box.
pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Tin(litres) => Paint::Tin(litres),
    }
}
