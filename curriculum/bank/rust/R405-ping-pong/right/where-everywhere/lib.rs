// The lists of a ping-pong club.

use std::fmt::Display;

/// The index of the first thing that is equal to the wanted one.
pub fn place_of<T>(list: &[T], wanted: &T) -> Option<usize>
where
    T: PartialEq,
{
    let mut place = 0;
    while place < list.len() && &list[place] != wanted {
        place += 1;
    }
    (place < list.len()).then_some(place)
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
pub fn board<P: Display, N: Display>(rows: &[(P, N)]) -> String {
    let mut text = String::new();
    for (player, points) in rows {
        text += &player.to_string();
        text += ": ";
        text += &points.to_string();
        text.push('\n');
    }
    text
}

/// The last one out of the box, or a new one.
pub fn next_ball<T: Default>(balls: &mut Vec<T>) -> T {
    match balls.pop() {
        Some(ball) => ball,
        None => Default::default(),
    }
}
