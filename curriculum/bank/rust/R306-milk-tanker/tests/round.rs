use exercise::farm::{read_log, Tank};
use exercise::{collect, fits, screen, tank_at, Refusal};

#[test]
fn fits_tells_the_room_that_is_left() {
    assert_eq!(fits(1200, 5000), Ok(3800), "called fits(1200, 5000)");
}

#[test]
fn fits_may_fill_the_tanker_to_the_brim() {
    assert_eq!(fits(900, 900), Ok(0), "called fits(900, 900)");
}

#[test]
fn fits_refuses_milk_that_is_too_much() {
    assert_eq!(
        fits(901, 900),
        Err(Refusal::NoRoom(1)),
        "called fits(901, 900)"
    );
    assert_eq!(
        fits(2600, 0),
        Err(Refusal::NoRoom(2600)),
        "called fits(2600, 0)"
    );
}

#[test]
fn tank_at_finds_the_tank() {
    let expected = Tank {
        litres: 1200,
        tenths: 41,
    };
    assert_eq!(tank_at(4), Ok(expected), "called tank_at(4)");
}

#[test]
fn tank_at_an_unknown_farm_names_its_number() {
    assert_eq!(
        tank_at(5),
        Err(Refusal::NoSuchFarm(5)),
        "called tank_at(5)"
    );
    assert_eq!(
        tank_at(0),
        Err(Refusal::NoSuchFarm(0)),
        "called tank_at(0)"
    );
}

#[test]
fn collect_pumps_and_tells_the_room_that_is_left() {
    read_log();
    assert_eq!(collect(4, 5000), Ok(3800), "called collect(4, 5000)");
    assert_eq!(
        read_log(),
        "looked up 4, sampled, pumped 1200",
        "called collect(4, 5000), looked at the steps"
    );
}

#[test]
fn collect_at_an_unknown_farm_ends_with_the_look_up() {
    read_log();
    assert_eq!(
        collect(5, 5000),
        Err(Refusal::NoSuchFarm(5)),
        "called collect(5, 5000)"
    );
    assert_eq!(
        read_log(),
        "looked up 5",
        "called collect(5, 5000), looked at the steps"
    );
}

#[test]
fn collect_of_warm_milk_ends_with_the_sample() {
    read_log();
    assert_eq!(
        collect(9, 300),
        Err(Refusal::TooWarm(74)),
        "called collect(9, 300): the milk is too warm, and it would not fit either"
    );
    assert_eq!(
        read_log(),
        "looked up 9, sampled",
        "called collect(9, 300), looked at the steps"
    );
}

#[test]
fn collect_without_room_pumps_nothing() {
    read_log();
    assert_eq!(
        collect(7, 2500),
        Err(Refusal::NoRoom(100)),
        "called collect(7, 2500)"
    );
    assert_eq!(
        read_log(),
        "looked up 7, sampled",
        "called collect(7, 2500), looked at the steps"
    );
}

#[test]
fn screen_tells_the_room_that_is_left() {
    assert_eq!(
        screen(7, 3000),
        "Room left: 400 litres",
        "called screen(7, 3000)"
    );
}

#[test]
fn screen_names_an_unknown_farm() {
    assert_eq!(screen(12, 3000), "No farm 12", "called screen(12, 3000)");
}

#[test]
fn screen_tells_how_warm_the_milk_is() {
    assert_eq!(
        screen(9, 3000),
        "Too warm: 7.4 degrees",
        "called screen(9, 3000)"
    );
}

#[test]
fn screen_tells_what_does_not_fit() {
    assert_eq!(
        screen(4, 1000),
        "Too full: 200 litres do not fit",
        "called screen(4, 1000)"
    );
}

#[test]
fn screen_collects_only_once() {
    read_log();
    screen(4, 2000);
    assert_eq!(
        read_log(),
        "looked up 4, sampled, pumped 1200",
        "called screen(4, 2000), looked at the steps: the milk may be pumped only once"
    );
    screen(5, 2000);
    assert_eq!(
        read_log(),
        "looked up 5",
        "called screen(5, 2000), looked at the steps: look the farm up only once"
    );
}
