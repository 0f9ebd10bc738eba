use exercise::part::{take_copies, Part};
use exercise::{dearest, reduced, renamed, short_name};

fn three(first: u32, second: u32, third: u32) -> [Part; 3] {
    [
        Part::new("bolt", first),
        Part::new("hinge", second),
        Part::new("lamp", third),
    ]
}

#[test]
fn dearest_of_three() {
    for (parts, name) in [
        (three(9, 2, 4), "bolt"),
        (three(1, 8, 4), "hinge"),
        (three(1, 2, 4), "lamp"),
    ] {
        assert_eq!(
            dearest(&parts).name,
            name,
            "called dearest with parts of {}, {} and {} cents",
            parts[0].cents,
            parts[1].cents,
            parts[2].cents
        );
    }
}

#[test]
fn dearest_takes_the_first_of_equal_ones() {
    assert_eq!(
        dearest(&three(5, 7, 7)).name,
        "hinge",
        "called dearest with parts of 5, 7 and 7 cents"
    );
}

#[test]
fn dearest_copies_nothing() {
    let parts = three(1, 2, 4);
    take_copies();
    assert_eq!(
        dearest(&parts).cents,
        4,
        "called dearest with 1, 2 and 4 cents"
    );
    assert_eq!(
        take_copies(),
        0,
        "called dearest with three parts, counted the copies"
    );
}

#[test]
fn short_name_ends_at_the_first_space() {
    let part = Part::new("hinge left 40 mm", 90);
    assert_eq!(
        &short_name(&part)[..],
        "hinge",
        "called short_name of \"hinge left 40 mm\""
    );
    let odd = Part::new(" bolt", 1);
    assert_eq!(
        &short_name(&odd)[..],
        "",
        "called short_name of \" bolt\""
    );
}

#[test]
fn short_name_without_a_space_is_the_whole_name() {
    let part = Part::new("bolt", 1);
    assert_eq!(
        &short_name(&part)[..],
        "bolt",
        "called short_name of \"bolt\""
    );
    let none = Part::new("", 1);
    assert_eq!(&short_name(&none)[..], "", "called short_name of \"\"");
}

#[test]
fn short_name_is_a_part_of_the_name() {
    let part = Part::new("hinge left 40 mm", 90);
    take_copies();
    assert_eq!(
        short_name(&part).as_ptr() == part.name.as_ptr(),
        true,
        "called short_name of \"hinge left 40 mm\": does it lead into this very text?"
    );
    assert_eq!(
        take_copies(),
        0,
        "called short_name, counted the copies of parts"
    );
}

#[test]
fn reduced_has_the_new_price() {
    assert_eq!(
        reduced(&Part::new("lamp", 900), 450),
        Part::new("lamp", 450),
        "called reduced with a lamp of 900 cents, and 450"
    );
}

#[test]
fn reduced_leaves_the_part_alone() {
    let lamp = Part::new("lamp", 900);
    let _cheap = reduced(&lamp, 450);
    assert_eq!(
        lamp,
        Part::new("lamp", 900),
        "called reduced with a lamp, looked at the lamp"
    );
}

#[test]
fn reduced_makes_one_copy() {
    let lamp = Part::new("lamp", 900);
    take_copies();
    let _cheap = reduced(&lamp, 450);
    assert_eq!(
        take_copies() <= 1,
        true,
        "called reduced with a lamp: is it one copy at most?"
    );
}

#[test]
fn renamed_hands_back_the_old_name() {
    let mut lamp = Part::new("lamp", 900);
    assert_eq!(
        renamed(&mut lamp, String::from("light")),
        "lamp",
        "called renamed with a lamp and \"light\""
    );
}

#[test]
fn renamed_writes_the_new_name() {
    let mut lamp = Part::new("lamp", 900);
    renamed(&mut lamp, String::from("light"));
    assert_eq!(
        lamp,
        Part::new("light", 900),
        "called renamed with a lamp and \"light\", looked at the part"
    );
}

#[test]
fn renamed_copies_no_text() {
    let mut lamp = Part::new("lamp", 900);
    let name = String::from("light");
    let (old_place, new_place) = (lamp.name.as_ptr(), name.as_ptr());
    let old = renamed(&mut lamp, name);
    assert_eq!(
        (
            old.as_ptr() == old_place,
            lamp.name.as_ptr() == new_place
        ),
        (true, true),
        "called renamed: is the old name the very text that was there, and the new one the very text that came?"
    );
}
