// The three fans of a server rack.

/// A fan: its label and its turns per minute. `Fan` is only a second name for this pair.
pub type Fan = (String, u32);

/// The seconds of a minute.
pub const SECONDS: u32 = 60;

// ex-1: what a function makes, it hands out as an owned value.
// Lesson: "What may leave a function".
// Test: per_second_divides_all_three.
// Start: write down the three numbers of one rack in square brackets.
pub fn per_second(fans: &[Fan; 3]) -> [u32; 3] {
    let _ = fans;
    todo!()
}

// ex-2: a reference that goes out must lead to something that was lent in.
// Lesson: "What may leave a function".
// Test: label_at_leads_into_the_rack.
// Start: who owns the label when this function is over?
pub fn label_at(fans: &[Fan; 3], place: usize) -> &String {
    let _ = (fans, place);
    todo!()
}

// ex-3: a new value made from a lent one needs its own copy of the text.
// Lesson: "Your own copy of a lent text".
// Test: spare_for_has_the_label_and_stands_still.
// Start: after the call there are two fans. How many labels are there?
pub fn spare_for(fan: &Fan) -> Fan {
    let _ = fan;
    todo!()
}

// ex-4: keep the old value before you write over its place.
// Lesson: "First keep, then write".
// Test: replace_at_hands_out_the_old_fan.
// Start: at which moment is the old fan still in the rack?
pub fn replace_at(fans: &mut [Fan; 3], place: usize, fresh: Fan) -> Fan {
    let _ = (fans, place, fresh);
    todo!()
}
