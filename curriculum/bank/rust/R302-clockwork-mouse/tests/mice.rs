use exercise::Mouse;

fn mouse(name: &str, turns: u32, metres: u32) -> Mouse {
    Mouse {
        name: String::from(name),
        turns,
        metres,
    }
}

#[test]
fn new_mouse_has_not_run_yet() {
    assert_eq!(
        Mouse::new(String::from("Pip"), 8),
        mouse("Pip", 8, 0),
        "called Mouse::new(\"Pip\", 8)"
    );
}

#[test]
fn new_mouse_may_come_without_a_turn() {
    assert_eq!(
        Mouse::new(String::new(), 0),
        mouse("", 0, 0),
        "called Mouse::new(\"\", 0)"
    );
}

#[test]
fn reach_multiplies_the_turns() {
    assert_eq!(
        mouse("Pip", 8, 0).reach(),
        24,
        "called reach() on a mouse with 8 turns"
    );
}

#[test]
fn reach_without_turns_is_zero() {
    assert_eq!(
        mouse("Pip", 0, 50).reach(),
        0,
        "called reach() on a mouse with 0 turns and 50 metres"
    );
}

#[test]
fn reach_does_not_count_old_metres() {
    assert_eq!(
        mouse("Pip", 1, 50).reach(),
        3,
        "called reach() on a mouse with 1 turn and 50 metres"
    );
}

#[test]
fn reach_only_looks() {
    let pip = mouse("Pip", 8, 0);
    let lent = &pip;
    assert_eq!(
        (lent.reach(), lent.reach(), pip.turns),
        (24, 24, 8),
        "called reach() twice on a mouse that was lent for looking, then looked at its turns"
    );
}

#[test]
fn run_adds_to_the_metres() {
    let mut tiny = mouse("Tiny", 4, 10);
    tiny.run();
    assert_eq!(
        tiny.metres, 22,
        "called run() on a mouse with 4 turns and 10 metres, looked at the metres"
    );
}

#[test]
fn run_uses_up_all_turns() {
    let mut tiny = mouse("Tiny", 4, 0);
    tiny.run();
    assert_eq!(
        tiny,
        mouse("Tiny", 0, 12),
        "called run() on a mouse with 4 turns and 0 metres"
    );
}

#[test]
fn run_a_second_time_goes_nowhere() {
    let mut tiny = mouse("Tiny", 2, 0);
    tiny.run();
    tiny.run();
    assert_eq!(
        tiny.metres, 6,
        "called run() two times on a mouse with 2 turns, looked at the metres"
    );
}

#[test]
fn retire_hands_out_name_and_metres() {
    assert_eq!(
        mouse("Grey", 5, 140).retire(),
        (String::from("Grey"), 140),
        "called retire() on a mouse with 5 turns and 140 metres"
    );
}

#[test]
fn retire_moves_the_name_out() {
    let grey = mouse("Grey", 5, 140);
    let place = grey.name.as_ptr();
    let (name, _metres) = grey.retire();
    assert_eq!(
        name.as_ptr() == place,
        true,
        "called retire(): is the name the very text of the mouse, and no copy?"
    );
}

#[test]
fn retire_of_a_mouse_that_never_ran() {
    assert_eq!(
        mouse("", 9, 0).retire(),
        (String::new(), 0),
        "called retire() on a mouse with 9 turns and 0 metres"
    );
}
