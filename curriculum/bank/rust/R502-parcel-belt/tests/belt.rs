use exercise::{load, overweight, unreadable, Bags, Parcel};
use std::cell::Cell;

/// The items, one by one; `taken` counts how many have left the source.
fn counted<'a, T: 'a>(items: Vec<T>, taken: &'a Cell<usize>) -> impl Iterator<Item = T> + 'a {
    items
        .into_iter()
        .inspect(move |_| taken.set(taken.get() + 1))
}

fn labels(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

/// How many parcels of a test exist now, and how many did at most.
#[derive(Default)]
struct Alive {
    now: Cell<u32>,
    most: Cell<u32>,
}

struct Tracked<'a> {
    town: &'a str,
    grams: u32,
    alive: &'a Alive,
}

impl<'a> Tracked<'a> {
    fn new(town: &'a str, grams: u32, alive: &'a Alive) -> Self {
        alive.now.set(alive.now.get() + 1);
        alive.most.set(alive.most.get().max(alive.now.get()));
        Tracked { town, grams, alive }
    }
}

impl Parcel for Tracked<'_> {
    fn town(&self) -> &str {
        self.town
    }
    fn grams(&self) -> u32 {
        self.grams
    }
}

impl Drop for Tracked<'_> {
    fn drop(&mut self) {
        self.alive.now.set(self.alive.now.get() - 1);
    }
}

/// A parcel of another type.
struct Plain(u32);

impl Parcel for Plain {
    fn town(&self) -> &str {
        "Graz"
    }
    fn grams(&self) -> u32 {
        self.0
    }
}

#[test]
fn overweight_gives_the_grams_above_the_limit() {
    let found: Vec<u32> = overweight([300, 2500, 900, 7000].into_iter(), 2000).collect();
    assert_eq!(
        found,
        [500, 5000],
        "called overweight(300, 2500, 900, 7000; limit 2000)"
    );
}

#[test]
fn overweight_lets_a_parcel_at_the_limit_pass() {
    let found: Vec<u32> = overweight([2000, 2001].into_iter(), 2000).collect();
    assert_eq!(found, [1], "called overweight(2000, 2001; limit 2000)");
}

#[test]
fn overweight_takes_from_the_belt_only_on_demand() {
    let taken = Cell::new(0);
    let mut found = overweight(counted(vec![300, 2500, 900, 7000], &taken), 2000);
    assert_eq!(taken.get(), 0, "parcels taken before anybody asked for a result");
    assert_eq!(found.next(), Some(500), "the first result");
    assert_eq!(taken.get(), 2, "parcels taken for the first result");
}

#[test]
fn unreadable_gives_the_places_of_empty_labels() {
    let places: Vec<usize> = unreadable(labels(&["", "A7", "", "B2", ""]).into_iter()).collect();
    assert_eq!(
        places,
        [0, 2, 4],
        "called unreadable on the labels \"\", \"A7\", \"\", \"B2\", \"\""
    );
}

#[test]
fn unreadable_finds_nothing_where_all_can_be_read() {
    let places: Vec<usize> = unreadable(labels(&["A7", " "]).into_iter()).collect();
    assert_eq!(
        places,
        [0_usize; 0],
        "called unreadable on the labels \"A7\", \" \""
    );
}

#[test]
fn unreadable_takes_labels_only_on_demand() {
    let taken = Cell::new(0);
    let mut places = unreadable(counted(labels(&["A7", "", "B2", ""]), &taken));
    assert_eq!(taken.get(), 0, "labels taken before anybody asked for a place");
    assert_eq!(places.next(), Some(1), "the first place");
    assert_eq!(taken.get(), 2, "labels taken for the first place");
}

#[test]
fn load_adds_the_parcels_to_one_town() {
    let alive = Alive::default();
    let parcels = vec![
        Tracked::new("Linz", 800, &alive),
        Tracked::new("Graz", 1500, &alive),
        Tracked::new("Linz", 40, &alive),
    ];
    assert_eq!(
        load(parcels, "Linz"),
        840,
        "called load on Linz 800, Graz 1500, Linz 40, for Linz"
    );
}

#[test]
fn load_accepts_another_type_of_parcel() {
    assert_eq!(
        load([Plain(70), Plain(30)], "Graz"),
        100,
        "called load on two parcels to Graz, for Graz"
    );
    assert_eq!(
        load([Plain(70)], "Linz"),
        0,
        "called load on a parcel to Graz, for Linz"
    );
}

#[test]
fn load_holds_one_parcel_at_a_time() {
    let alive = Alive::default();
    let arriving = (1..=5).map(|n| Tracked::new("Linz", n * 100, &alive));
    assert_eq!(
        load(arriving, "Linz"),
        1500,
        "called load on Linz 100, 200, 300, 400, 500, for Linz"
    );
    assert_eq!(
        alive.most.get(),
        1,
        "parcels that existed at the same time during load"
    );
}

#[test]
fn bags_are_filled_up_to_the_limit() {
    let bags: Vec<Vec<u32>> = Bags::new([4, 5, 1, 7, 3, 9].into_iter(), 10).collect();
    assert_eq!(
        bags,
        [vec![4, 5, 1], vec![7, 3], vec![9]],
        "called Bags::new(4, 5, 1, 7, 3, 9; limit 10)"
    );
}

#[test]
fn bags_give_a_parcel_above_the_limit_a_bag_of_its_own() {
    let bags: Vec<Vec<u32>> = Bags::new([2, 30, 8, 3].into_iter(), 10).collect();
    assert_eq!(
        bags,
        [vec![2], vec![30], vec![8], vec![3]],
        "called Bags::new(2, 30, 8, 3; limit 10)"
    );
}

#[test]
fn bags_end_with_one_that_is_not_full() {
    let bags: Vec<Vec<u32>> = Bags::new([3, 4].into_iter(), 10).collect();
    assert_eq!(bags, [vec![3, 4]], "called Bags::new(3, 4; limit 10)");
}

#[test]
fn bags_of_an_empty_belt_are_none() {
    let mut bags = Bags::new(std::iter::empty(), 10);
    assert_eq!(bags.next(), None, "first bag of an empty belt");
    assert_eq!(bags.next(), None, "second bag of an empty belt");
}

#[test]
fn bags_take_parcels_only_on_demand() {
    let taken = Cell::new(0);
    let mut bags = Bags::new(counted(vec![6, 4, 8, 5, 5], &taken), 10);
    assert_eq!(taken.get(), 0, "parcels taken before anybody asked for a bag");
    assert_eq!(bags.next(), Some(vec![6, 4]), "the first bag");
    assert_eq!(
        taken.get(),
        3,
        "parcels taken for the first bag, with the one that did not fit"
    );
}
