// The vote in a canteen. Dish comes from src/dish.rs.

pub mod dish;

use dish::Dish;
use std::collections::HashMap;

pub fn count(votes: Vec<Dish>) -> HashMap<Dish, u32> {
    let mut counts: HashMap<Dish, u32> = HashMap::new();
    for dish in votes {
        counts.entry(dish).and_modify(|n| *n += 1).or_insert(1);
    }
    counts
}

pub fn guests(orders: Vec<(Dish, String)>) -> HashMap<Dish, Vec<String>> {
    let mut groups = HashMap::new();
    for order in orders {
        let list: &mut Vec<String> = groups.entry(order.0).or_insert_with(Vec::new);
        list.push(order.1);
    }
    groups
}

pub fn votes_for(counts: &HashMap<Dish, u32>, dish: &Dish) -> u32 {
    counts.get(dish).copied().unwrap_or(0)
}

pub fn winner(counts: &HashMap<Dish, u32>) -> Option<&Dish> {
    let (dish, _) = counts
        .iter()
        .max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
    Some(dish)
}
