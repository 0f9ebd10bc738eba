use exercise::machine::{start, take_log};
use exercise::{checked, evening, new_lamp, sorted_out};

#[test]
fn evening_keeps_both_running() {
    take_log();
    evening();
    assert_eq!(
        take_log(),
        "fan on, lamp on, film, lamp off, fan off",
        "the log of evening()"
    );
}

#[test]
fn evening_twice_begins_anew() {
    evening();
    take_log();
    evening();
    assert_eq!(
        take_log(),
        "fan on, lamp on, film, lamp off, fan off",
        "the log of a second evening()"
    );
}

#[test]
fn new_lamp_switches_the_old_one_off_first() {
    let old = start("lamp");
    take_log();
    let new = new_lamp(old);
    let log = take_log();
    drop(new);
    assert_eq!(
        log, "lamp off, spare on",
        "the log of new_lamp(lamp), while the new lamp is running"
    );
}

#[test]
fn new_lamp_hands_back_the_spare_one() {
    let old = start("lamp");
    let number = old.number();
    let new = new_lamp(old);
    assert_ne!(
        new.number(),
        number,
        "the number of the lamp that comes back, and of the old one"
    );
    take_log();
    drop(new);
    assert_eq!(
        take_log(),
        "spare off",
        "the log when the lamp that came back is let go"
    );
}

#[test]
fn checked_hands_back_the_same_projector() {
    let projector = start("projector");
    let number = projector.number();
    take_log();
    let (same, _) = checked(projector);
    let log = take_log();
    assert_eq!(log, "check projector", "the log of checked(projector)");
    assert_eq!(
        same.number(),
        number,
        "the number of the projector that comes back"
    );
}

#[test]
fn checked_tells_the_hours() {
    let projector = start("projector");
    let expected = projector.number() * 100 + 7;
    assert_eq!(
        checked(projector).1,
        expected,
        "the hours that checked(projector) hands back"
    );
}

#[test]
fn checked_works_for_any_machine() {
    let heater = start("heater");
    take_log();
    drop(checked(heater));
    assert_eq!(
        take_log(),
        "check heater, heater off",
        "the log of drop(checked(heater))"
    );
}

#[test]
fn sorted_out_switches_the_first_one_off() {
    let pair = (start("old"), start("good"));
    take_log();
    let kept = sorted_out(pair);
    let log = take_log();
    drop(kept);
    assert_eq!(
        log, "old off, sweep",
        "the log of sorted_out((old, good)), while the good one is running"
    );
}

#[test]
fn sorted_out_hands_back_the_second_one() {
    let pair = (start("old"), start("good"));
    let number = pair.1.number();
    assert_eq!(
        sorted_out(pair).number(),
        number,
        "the number of the machine that sorted_out hands back: that of the second one"
    );
}
