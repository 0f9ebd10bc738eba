// The lists of a ping-pong club.

use std::fmt::Display;

/// The index of the first thing that is equal to the wanted one.
pub fn place_of<T: PartialEq>(list: &[T], wanted: &T) -> Option<usize> {
    list.iter().position(|thing| thing == wanted)
}

/// So many of the thing.
pub fn copies<T: Clone>(thing: &T, number: usize) -> Vec<T> {
    vec![thing.clone(); number]
}

/// A line for each player with the points.
pub fn board<P, N>(rows: &[(P, N)]) -> String
where
    P: Display,
    N: Display,
{
    rows.iter()
        .map(|(player, points)| format!("{player}: {points}\n"))
        .collect()
}

/// The last one out of the box, or a new one.
pub fn next_ball<T: Default>(balls: &mut Vec<T>) -> T {
    balls.pop().unwrap_or_default()
}
