use exercise::{sort_out, unpack, Delivery, Id, Table};

/// A part that can be compared and printed, but not cloned.
#[derive(Debug, PartialEq)]
struct Part {
    name: &'static str,
}

/// A record that can do nothing at all.
struct Sealed(u32);

#[test]
fn unpack_keeps_the_order() {
    assert_eq!(
        unpack(vec![["bell", "door"], ["seat", "lamp"]]),
        ["bell", "door", "seat", "lamp"],
        "called unpack([[bell, door], [seat, lamp]])"
    );
}

#[test]
fn unpack_works_for_boxes_of_any_size() {
    assert_eq!(
        unpack(vec![[1, 2, 3], [4, 5, 6]]),
        [1, 2, 3, 4, 5, 6],
        "called unpack([[1, 2, 3], [4, 5, 6]])"
    );
    assert_eq!(unpack(vec![['x']]), ['x'], "called unpack([['x']])");
    let none: [[u8; 0]; 1] = [[]];
    assert_eq!(
        unpack(none.to_vec()),
        [0_u8; 0],
        "called unpack on one empty box"
    );
}

#[test]
fn unpack_moves_things_that_can_do_nothing() {
    let things = unpack(vec![[Sealed(7), Sealed(8)], [Sealed(9), Sealed(10)]]);
    let mut numbers = Vec::new();
    for thing in things {
        numbers.push(thing.0);
    }
    assert_eq!(
        numbers,
        [7, 8, 9, 10],
        "called unpack on boxes with Sealed 7, 8 and 9, 10"
    );
}

#[test]
fn sort_out_makes_two_lists() {
    let deliveries = vec![
        Delivery::Whole(Part { name: "bell" }),
        Delivery::Broken("door without a hinge"),
    ];
    assert_eq!(
        sort_out(deliveries),
        (vec![Part { name: "bell" }], vec!["door without a hinge"]),
        "called sort_out([Whole(bell), Broken(\"door without a hinge\")])"
    );
}

#[test]
fn sort_out_keeps_the_order_in_each_list() {
    let deliveries = vec![
        Delivery::Broken(31),
        Delivery::Whole('a'),
        Delivery::Whole('b'),
        Delivery::Broken(32),
        Delivery::Whole('c'),
    ];
    assert_eq!(
        sort_out(deliveries),
        (vec!['a', 'b', 'c'], vec![31, 32]),
        "called sort_out([Broken(31), Whole(a), Whole(b), Broken(32), Whole(c)])"
    );
}

#[test]
fn sort_out_of_nothing_is_two_empty_lists() {
    let none: Vec<Delivery<u8, char>> = Vec::new();
    assert_eq!(sort_out(none), (vec![], vec![]), "called sort_out([])");
}

#[test]
fn sort_out_works_for_types_that_can_do_nothing() {
    let (whole, broken) = sort_out(vec![
        Delivery::Whole(Part { name: "seat" }),
        Delivery::Broken(Sealed(4)),
    ]);
    assert_eq!(
        whole,
        [Part { name: "seat" }],
        "the whole ones of [Whole(seat), Broken(Sealed(4))]"
    );
    assert_eq!(
        broken.len(),
        1,
        "how many broken ones of [Whole(seat), Broken(Sealed(4))]"
    );
    assert_eq!(
        broken[0].0, 4,
        "the number in the broken one of [Whole(seat), Broken(Sealed(4))]"
    );
}

#[test]
fn add_counts_from_zero() {
    let mut parts = Table::new();
    let numbers = [
        parts.add(Part { name: "bell" }).number(),
        parts.add(Part { name: "door" }).number(),
        parts.add(Part { name: "seat" }).number(),
    ];
    assert_eq!(
        numbers,
        [0, 1, 2],
        "the numbers of three records that were added to an empty table"
    );
}

#[test]
fn add_hands_out_an_id_of_its_own_type() {
    let mut sealed = Table::new();
    let id: Id<Sealed> = sealed.add(Sealed(5));
    let got = sealed.get(&id).map(|record| record.0);
    assert_eq!(
        got,
        Some(5),
        "looked up the Id that add(Sealed(5)) handed out"
    );
}

#[test]
fn get_lends_the_record() {
    let mut parts = Table::new();
    let bell = parts.add(Part { name: "bell" });
    let door = parts.add(Part { name: "door" });
    assert_eq!(
        parts.get(&door),
        Some(&Part { name: "door" }),
        "called get with the Id of the door"
    );
    assert_eq!(
        parts.get(&bell),
        Some(&Part { name: "bell" }),
        "called get with the Id of the bell"
    );
}

#[test]
fn get_of_an_unknown_number_is_none() {
    let mut parts = Table::new();
    assert_eq!(
        parts.get(&Id::numbered(0)),
        None,
        "called get(0) on an empty table"
    );
    parts.add(Part { name: "bell" });
    assert_eq!(
        parts.get(&Id::numbered(1)),
        None,
        "called get(1) on a table with one record"
    );
    assert_eq!(
        parts.get(&Id::numbered(usize::MAX)),
        None,
        "called get on a table with one record, with the greatest number there is"
    );
}

#[test]
fn get_fixes_the_type_of_the_id() {
    let mut sealed = Table::new();
    sealed.add(Sealed(1));
    sealed.add(Sealed(2));
    // No type is written here: the table alone says of what type the Id is.
    let got = sealed.get(&Id::numbered(1)).map(|record| record.0);
    assert_eq!(
        got,
        Some(2),
        "called get(1) on a table with Sealed(1) and Sealed(2)"
    );
}
