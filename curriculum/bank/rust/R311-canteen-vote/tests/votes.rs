use exercise::dish::{look_ups, Dish};
use exercise::{count, guests, votes_for, winner};
use std::collections::HashMap;

fn dishes(names: &[&str]) -> Vec<Dish> {
    names.iter().map(|name| Dish::new(name)).collect()
}

fn orders(pairs: &[(&str, &str)]) -> Vec<(Dish, String)> {
    pairs
        .iter()
        .map(|(dish, guest)| (Dish::new(dish), guest.to_string()))
        .collect()
}

fn counts(pairs: &[(&str, u32)]) -> HashMap<Dish, u32> {
    pairs
        .iter()
        .map(|(name, votes)| (Dish::new(name), *votes))
        .collect()
}

#[test]
fn count_adds_up_the_votes() {
    assert_eq!(
        count(dishes(&["soup", "pasta", "soup", "curry", "soup", "pasta"])),
        counts(&[("soup", 3), ("pasta", 2), ("curry", 1)]),
        "called count([soup, pasta, soup, curry, soup, pasta])"
    );
}

#[test]
fn count_of_no_votes_is_an_empty_map() {
    assert_eq!(count(Vec::new()), HashMap::new(), "called count([])");
}

#[test]
fn count_looks_each_vote_up_once() {
    let votes = dishes(&[
        "soup", "soup", "pasta", "soup", "curry", "pasta", "soup", "curry", "soup",
    ]);
    look_ups();
    count(votes);
    let seen = look_ups();
    assert!(
        seen <= 9,
        "called count with 9 votes for 3 dishes: 9 look-ups are enough, there were {seen}"
    );
}

#[test]
fn guests_are_grouped_by_dish() {
    let groups = guests(orders(&[("soup", "Ida"), ("curry", "Tom"), ("soup", "Ben")]));
    assert_eq!(
        groups.get(&Dish::new("soup")),
        Some(&vec![String::from("Ida"), String::from("Ben")]),
        "called guests([(soup, Ida), (curry, Tom), (soup, Ben)]), looked at soup"
    );
    assert_eq!(
        groups.get(&Dish::new("curry")),
        Some(&vec![String::from("Tom")]),
        "called guests([(soup, Ida), (curry, Tom), (soup, Ben)]), looked at curry"
    );
    assert_eq!(
        groups.len(),
        2,
        "called guests([(soup, Ida), (curry, Tom), (soup, Ben)]), counted the dishes"
    );
}

#[test]
fn guests_stay_in_the_order_of_the_list() {
    let groups = guests(orders(&[
        ("soup", "Zoe"),
        ("soup", "Ada"),
        ("soup", "Max"),
        ("soup", "Ada"),
    ]));
    assert_eq!(
        groups.get(&Dish::new("soup")).map(|list| list.join(", ")),
        Some(String::from("Zoe, Ada, Max, Ada")),
        "called guests with Zoe, Ada, Max and another Ada, all for soup"
    );
}

#[test]
fn guests_of_an_empty_list_are_an_empty_map() {
    assert_eq!(guests(Vec::new()).len(), 0, "called guests([])");
}

#[test]
fn guests_look_each_dish_up_once() {
    let list = orders(&[
        ("soup", "Ida"),
        ("curry", "Tom"),
        ("soup", "Ben"),
        ("pasta", "Zoe"),
        ("soup", "Max"),
    ]);
    look_ups();
    guests(list);
    let seen = look_ups();
    assert!(
        seen <= 5,
        "called guests with 5 orders for 3 dishes: 5 look-ups are enough, there were {seen}"
    );
}

#[test]
fn votes_for_a_dish_on_the_list() {
    let counts = counts(&[("soup", 7), ("curry", 1)]);
    assert_eq!(
        votes_for(&counts, &Dish::new("soup")),
        7,
        "called votes_for(soup) with soup 7, curry 1"
    );
}

#[test]
fn votes_for_an_unknown_dish_are_zero() {
    let counts = counts(&[("soup", 7), ("curry", 1)]);
    assert_eq!(
        votes_for(&counts, &Dish::new("pizza")),
        0,
        "called votes_for(pizza) with soup 7, curry 1"
    );
    assert_eq!(
        votes_for(&HashMap::new(), &Dish::new("soup")),
        0,
        "called votes_for(soup) with an empty map"
    );
}

#[test]
fn votes_for_looks_only_once() {
    let counts = counts(&[("soup", 7), ("curry", 1)]);
    let soup = Dish::new("soup");
    look_ups();
    votes_for(&counts, &soup);
    let seen = look_ups();
    assert!(
        seen <= 1,
        "called votes_for(soup): one look-up is enough, there were {seen}"
    );
}

#[test]
fn winner_has_the_most_votes() {
    assert_eq!(
        winner(&counts(&[("soup", 3), ("pasta", 8), ("curry", 5)])),
        Some(&Dish::new("pasta")),
        "called winner with soup 3, pasta 8, curry 5"
    );
}

#[test]
fn winner_of_an_empty_map_is_none() {
    assert_eq!(winner(&HashMap::new()), None, "called winner with an empty map");
}

#[test]
fn winner_may_have_no_vote_at_all() {
    assert_eq!(
        winner(&counts(&[("soup", 0)])),
        Some(&Dish::new("soup")),
        "called winner with soup 0"
    );
}

#[test]
fn winner_of_a_tie_is_the_first_in_the_alphabet() {
    // Each new map may keep its keys in another order, so this is tried with many maps.
    for _ in 0..60 {
        assert_eq!(
            winner(&counts(&[
                ("soup", 6),
                ("curry", 6),
                ("apple pie", 2),
                ("pasta", 6),
                ("salad", 6)
            ])),
            Some(&Dish::new("curry")),
            "called winner with soup 6, curry 6, apple pie 2, pasta 6, salad 6"
        );
    }
}
