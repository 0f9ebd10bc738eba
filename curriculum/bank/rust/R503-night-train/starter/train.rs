/// A train: nothing, or a coach with the rest of the train behind it.
#[derive(Debug, PartialEq)]
pub enum Train {
    End,
    /// A coach: its beds, and what follows. So far nothing can follow.
    Coach(u32),
}

// ex-1: a Box has a known size, so a type may contain itself behind one.
// Lesson: "A chain needs a box".
// Test: couple_puts_a_coach_in_front.
// Start: give the variant above its second part, then build a coach here.
pub fn couple(beds: u32, train: Train) -> Train {
    let _ = train;
    Train::Coach(beds)
}

// ex-2: one arm for each variant; for the rest, the function calls itself.
// Lesson: "The function has the shape of the type".
// Test: beds_counts_every_coach.
// Start: how many beds has the end?
pub fn beds(train: Train) -> u32 {
    let _ = train;
    todo!()
}

// ex-3: whether a coach is the last one shows in what follows it.
// Lesson: "The last one".
// Test: last_beds_of_many_coaches.
// Start: open the box of a coach and look at its rest.
pub fn last_beds(train: Train) -> u32 {
    let _ = train;
    todo!()
}

// ex-4: take the train apart on the way in, put it together on the way out.
// Lesson: "Apart and together again".
// Test: couple_behind_keeps_the_order.
// Start: what is the answer for the end?
pub fn couple_behind(train: Train, new: u32) -> Train {
    let _ = new;
    train
}

// ex-5: a star moves a value out of its box.
// Lesson: "A chain needs a box".
// Test: uncouple_hands_back_beds_and_rest.
// Start: name both parts of a coach in a pattern.
pub fn uncouple(train: Train) -> (u32, Train) {
    (0, train)
}
