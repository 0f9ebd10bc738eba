// The vote in a canteen. Dish comes from src/dish.rs.

pub mod dish;

use dish::Dish;
use std::collections::HashMap;

pub fn count(votes: Vec<Dish>) -> HashMap<Dish, u32> {
    let mut counts = HashMap::new();
    for dish in votes {
        *counts.entry(dish).or_insert(1) += 1;
    }
    counts
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
    let mut best: Option<(&Dish, u32)> = None;
    for (dish, &votes) in counts {
        let better = match best {
            Some((other, most)) => votes > most || (votes == most && dish < other),
            None => true,
        };
        if better {
            best = Some((dish, votes));
        }
    }
    match best {
        Some((dish, _)) => Some(dish),
        None => None,
    }
}
