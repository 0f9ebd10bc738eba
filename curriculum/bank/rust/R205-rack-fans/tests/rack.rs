use exercise::{label_at, per_second, replace_at, spare_for, Fan};

fn fan(label: &str, turns: u32) -> Fan {
    (String::from(label), turns)
}

fn rack() -> [Fan; 3] {
    [fan("front", 1200), fan("middle", 930), fan("rear", 480)]
}

#[test]
fn per_second_divides_all_three() {
    assert_eq!(
        per_second(&rack()),
        [20, 15, 8],
        "called per_second with 1200, 930 and 480 turns a minute"
    );
}

#[test]
fn per_second_of_another_rack() {
    let fans = [fan("top", 59), fan("low", 60), fan("door", 3600)];
    assert_eq!(
        per_second(&fans),
        [0, 1, 60],
        "called per_second with 59, 60 and 3600 turns a minute"
    );
}

#[test]
fn label_at_counts_from_zero() {
    let fans = rack();
    assert_eq!(label_at(&fans, 0), "front", "called label_at(&fans, 0)");
    assert_eq!(label_at(&fans, 2), "rear", "called label_at(&fans, 2)");
}

#[test]
fn label_at_leads_into_the_rack() {
    let fans = rack();
    let label = label_at(&fans, 1);
    assert!(
        std::ptr::eq(label, &fans[1].0),
        "called label_at(&fans, 1): the reference must lead to the label in the rack, not to a copy of it"
    );
}

#[test]
fn spare_for_has_the_label_and_stands_still() {
    let lent = fan("middle", 930);
    assert_eq!(
        spare_for(&lent),
        fan("middle", 0),
        "called spare_for with the fan middle at 930 turns"
    );
    assert_eq!(
        lent,
        fan("middle", 930),
        "called spare_for, then looked at the lent fan again"
    );
}

#[test]
fn spare_for_a_fan_with_an_odd_label() {
    assert_eq!(
        spare_for(&fan("no. 7, rattles", 0)),
        fan("no. 7, rattles", 0),
        "called spare_for with the fan `no. 7, rattles` at 0 turns"
    );
}

#[test]
fn replace_at_hands_out_the_old_fan() {
    let mut fans = rack();
    assert_eq!(
        replace_at(&mut fans, 1, fan("quiet", 700)),
        fan("middle", 930),
        "called replace_at(&mut fans, 1, quiet at 700), looked at what came back"
    );
}

#[test]
fn replace_at_puts_the_fresh_fan_in_its_place() {
    let mut fans = rack();
    replace_at(&mut fans, 2, fan("quiet", 700));
    assert_eq!(
        fans,
        [fan("front", 1200), fan("middle", 930), fan("quiet", 700)],
        "called replace_at(&mut fans, 2, quiet at 700), looked at the rack"
    );
}

#[test]
fn replace_at_twice_gives_back_the_first_fresh_fan() {
    let mut fans = rack();
    replace_at(&mut fans, 0, fan("quiet", 700));
    assert_eq!(
        replace_at(&mut fans, 0, fan("loud", 2400)),
        fan("quiet", 700),
        "called replace_at on place 0 with quiet, then with loud"
    );
}
