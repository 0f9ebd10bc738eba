// The vote in a canteen. Dish comes from src/dish.rs.

pub mod dish;

use dish::Dish;
use std::collections::HashMap;

// In a stub, `let _ = ...` only keeps the compiler quiet. Delete that line when you begin.

// ex-1: entry finds the place of a key, and or_insert fills it if it is empty.
// Lesson: "Counting and grouping with entry".
// Test: count_adds_up_the_votes.
// Start: what must stand in the map before the first vote for a dish is added?
pub fn count(votes: Vec<Dish>) -> HashMap<Dish, u32> {
    let _ = votes;
    todo!()
}

// ex-2: the value of a key may be a list; or_default puts an empty one there.
// Lesson: "Counting and grouping with entry".
// Test: guests_are_grouped_by_dish.
// Start: what is the type of the value that stands under each dish?
pub fn guests(orders: Vec<(Dish, String)>) -> HashMap<Dish, Vec<String>> {
    let _ = orders;
    todo!()
}

// ex-3: get lends the value of a key, or says that there is none.
// Lesson: "Looking up with get".
// Test: votes_for_a_dish_on_the_list.
// Start: how many votes has a dish that nobody named?
pub fn votes_for(counts: &HashMap<Dish, u32>, dish: &Dish) -> u32 {
    let _ = (counts, dish);
    todo!()
}

// ex-4: a map has no order of its own, so you have to say what comes first.
// Lesson: "No order but your own".
// Test: winner_has_the_most_votes.
// Start: when is a dish better than the best one so far?
pub fn winner(counts: &HashMap<Dish, u32>) -> Option<&Dish> {
    let _ = counts;
    todo!()
}
