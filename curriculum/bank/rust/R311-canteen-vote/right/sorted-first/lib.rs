// The vote in a canteen. Dish comes from src/dish.rs.

pub mod dish;

use dish::Dish;
use std::collections::HashMap;

pub fn count(votes: Vec<Dish>) -> HashMap<Dish, u32> {
    votes.into_iter().fold(HashMap::new(), |mut counts, dish| {
        *counts.entry(dish).or_default() += 1;
        counts
    })
}

pub fn guests(orders: Vec<(Dish, String)>) -> HashMap<Dish, Vec<String>> {
    let mut groups: HashMap<Dish, Vec<String>> = HashMap::new();
    for (dish, guest) in orders {
        groups.entry(dish).or_default().push(guest);
    }
    groups
}

pub fn votes_for(counts: &HashMap<Dish, u32>, dish: &Dish) -> u32 {
    match counts.get(dish) {
        Some(votes) => *votes,
        None => 0,
    }
}

pub fn winner(counts: &HashMap<Dish, u32>) -> Option<&Dish> {
    let mut list: Vec<(&Dish, &u32)> = counts.iter().collect();
    list.sort();
    let mut best: Option<(&Dish, &u32)> = None;
    for pair in list {
        if best.is_none_or(|old| pair.1 > old.1) {
            best = Some(pair);
        }
    }
    best.map(|pair| pair.0)
}
