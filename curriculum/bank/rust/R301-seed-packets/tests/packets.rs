use exercise::{dried, fresh, joined, renamed, Packet, THIS_YEAR};

fn packet(name: &str, grams: u32, year: u32) -> Packet {
    Packet {
        name: String::from(name),
        grams,
        year,
    }
}

#[test]
fn fresh_has_name_grams_and_year() {
    assert_eq!(
        fresh(String::from("kale"), 40),
        packet("kale", 40, THIS_YEAR),
        "called fresh(\"kale\", 40)"
    );
    assert_eq!(THIS_YEAR, 2026, "looked at THIS_YEAR");
}

#[test]
fn fresh_moves_the_name() {
    let name = String::from("kale");
    let place = name.as_ptr();
    assert_eq!(
        fresh(name, 40).name.as_ptr(),
        place,
        "where the name lies in memory after fresh: it must move, not be copied"
    );
}

#[test]
fn dried_loses_a_tenth() {
    assert_eq!(
        dried(packet("leek", 95, 2024)).grams,
        86,
        "the grams of dried(95 g)"
    );
    assert_eq!(
        dried(packet("leek", 100, 2024)).grams,
        90,
        "the grams of dried(100 g)"
    );
    assert_eq!(
        dried(packet("leek", 9, 2024)).grams,
        9,
        "the grams of dried(9 g)"
    );
    assert_eq!(
        dried(packet("leek", 0, 2024)).grams,
        0,
        "the grams of dried(0 g)"
    );
}

#[test]
fn dried_keeps_name_and_year() {
    let leek = packet("leek", 50, 2019);
    let place = leek.name.as_ptr();
    let dry = dried(leek);
    assert_eq!(
        (dry.name.as_str(), dry.year),
        ("leek", 2019),
        "name and year of dried(leek, 50 g, 2019)"
    );
    assert_eq!(
        dry.name.as_ptr(),
        place,
        "where the name lies in memory: it must move, not be copied"
    );
}

#[test]
fn renamed_gives_the_old_name() {
    let (old, _) = renamed(packet("bean", 70, 2021), String::from("broad bean"));
    assert_eq!(
        old, "bean",
        "the first part of renamed(bean, \"broad bean\")"
    );
}

#[test]
fn renamed_packet_has_the_new_name() {
    let (_, new) = renamed(packet("bean", 70, 2021), String::from("broad bean"));
    assert_eq!(
        new,
        packet("broad bean", 70, 2021),
        "the second part of renamed(bean, \"broad bean\")"
    );
}

#[test]
fn renamed_moves_both_names() {
    let bean = packet("bean", 70, 2021);
    let name = String::from("broad bean");
    let places = (bean.name.as_ptr(), name.as_ptr());
    let (old, new) = renamed(bean, name);
    assert_eq!(
        (old.as_ptr(), new.name.as_ptr()),
        places,
        "where the old and the new name lie in memory: both must move, not be copied"
    );
}

#[test]
fn joined_has_the_grams_of_both() {
    let one = joined(packet("pea", 30, 2022), packet("sugar pea", 12, 2025));
    assert_eq!(one.grams, 42, "the grams of joined(30 g, 12 g)");
}

#[test]
fn joined_has_the_name_of_the_first() {
    let pea = packet("pea", 30, 2022);
    let place = pea.name.as_ptr();
    let one = joined(pea, packet("sugar pea", 12, 2025));
    assert_eq!(one.name, "pea", "the name of joined(pea, sugar pea)");
    assert_eq!(
        one.name.as_ptr(),
        place,
        "where the name lies in memory: it must move, not be copied"
    );
}

#[test]
fn joined_has_the_year_of_the_second() {
    let one = joined(packet("pea", 30, 2022), packet("sugar pea", 12, 2025));
    assert_eq!(one.year, 2025, "the year of joined(2022, 2025)");
    let other = joined(packet("pea", 1, 2025), packet("pea", 1, 2020));
    assert_eq!(other.year, 2020, "the year of joined(2025, 2020)");
}
