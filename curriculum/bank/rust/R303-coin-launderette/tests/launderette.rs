use exercise::machine::{Lamp, Machine};
use exercise::{coin_in, lamp, minute_later, sign};

fn broken(note: &str) -> Machine {
    Machine::Broken(String::from(note))
}

/// Where the letters of the note are in memory.
fn place_of_note(machine: &Machine) -> usize {
    match machine {
        Machine::Broken(note) => note.as_ptr() as usize,
        _ => 0,
    }
}

#[test]
fn lamp_of_a_free_machine_is_off() {
    assert_eq!(lamp(Machine::Free), Lamp::Off, "called lamp(Free)");
}

#[test]
fn lamp_of_a_washing_machine_is_yellow() {
    assert_eq!(lamp(Machine::Washing { minutes: 30 }), Lamp::Yellow, "called lamp(Washing, 30 minutes)");
    assert_eq!(lamp(Machine::Washing { minutes: 0 }), Lamp::Yellow, "called lamp(Washing, 0 minutes)");
}

#[test]
fn lamp_of_a_ready_machine_is_green() {
    assert_eq!(lamp(Machine::Done), Lamp::Green, "called lamp(Done)");
}

#[test]
fn lamp_of_a_broken_machine_is_red() {
    assert_eq!(lamp(broken("leaks")), Lamp::Red, "called lamp(Broken, leaks)");
}

#[test]
fn sign_of_a_washing_machine_shows_its_minutes() {
    assert_eq!(sign(Machine::Washing { minutes: 12 }), "12 min left", "called sign(Washing, 12 minutes)");
}

#[test]
fn sign_of_a_broken_machine_shows_its_note() {
    assert_eq!(sign(broken("door stuck")), "broken: door stuck", "called sign(Broken, door stuck)");
}

#[test]
fn sign_without_anything_carried() {
    assert_eq!(sign(Machine::Free), "free", "called sign(Free)");
    assert_eq!(sign(Machine::Done), "please empty", "called sign(Done)");
}

#[test]
fn coin_in_starts_a_free_machine() {
    assert_eq!(
        coin_in(Machine::Free, 2),
        Machine::Washing { minutes: 40 },
        "called coin_in(Free, 2)"
    );
}

#[test]
fn coin_in_makes_a_running_wash_longer() {
    assert_eq!(
        coin_in(Machine::Washing { minutes: 7 }, 3),
        Machine::Washing { minutes: 22 },
        "called coin_in(Washing with 7 minutes, 3)"
    );
}

#[test]
fn coin_in_a_ready_machine_changes_nothing() {
    assert_eq!(coin_in(Machine::Done, 1), Machine::Done, "called coin_in(Done, 1)");
}

#[test]
fn coin_in_a_broken_machine_hands_the_same_note_back() {
    let machine = broken("leaks");
    let before = place_of_note(&machine);
    let after = coin_in(machine, 1);
    assert_eq!(after, broken("leaks"), "called coin_in(Broken with leaks, 1)");
    assert_eq!(
        place_of_note(&after),
        before,
        "called coin_in(Broken with leaks, 1): the note must move on, but it was copied"
    );
}

#[test]
fn minute_later_counts_down() {
    assert_eq!(
        minute_later(Machine::Washing { minutes: 12 }),
        Machine::Washing { minutes: 11 },
        "called minute_later(Washing with 12 minutes)"
    );
    assert_eq!(
        minute_later(Machine::Washing { minutes: 2 }),
        Machine::Washing { minutes: 1 },
        "called minute_later(Washing with 2 minutes)"
    );
}

#[test]
fn minute_later_ends_the_last_minute() {
    assert_eq!(
        minute_later(Machine::Washing { minutes: 1 }),
        Machine::Done,
        "called minute_later(Washing with 1 minute)"
    );
    assert_eq!(
        minute_later(Machine::Washing { minutes: 0 }),
        Machine::Done,
        "called minute_later(Washing with 0 minutes)"
    );
}

#[test]
fn minute_later_leaves_all_others_as_they_are() {
    assert_eq!(minute_later(Machine::Free), Machine::Free, "called minute_later(Free)");
    assert_eq!(minute_later(Machine::Done), Machine::Done, "called minute_later(Done)");
}

#[test]
fn minute_later_hands_the_same_note_back() {
    let machine = broken("door stuck");
    let before = place_of_note(&machine);
    let after = minute_later(machine);
    assert_eq!(after, broken("door stuck"), "called minute_later(Broken with door stuck)");
    assert_eq!(
        place_of_note(&after),
        before,
        "called minute_later(Broken with door stuck): the note must move on, but it was copied"
    );
}
