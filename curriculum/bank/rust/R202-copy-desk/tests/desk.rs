use exercise::score::Score;
use exercise::{for_three, price_change, title_and_draft, with_closed_seat};

#[test]
fn price_change_keeps_the_old_price() {
    assert_eq!(price_change(18, 4), (18, 22), "called price_change(18, 4)");
}

#[test]
fn price_change_by_zero_gives_the_same_twice() {
    assert_eq!(price_change(7, 0), (7, 7), "called price_change(7, 0)");
}

#[test]
fn with_closed_seat_changes_only_the_second_array() {
    assert_eq!(
        with_closed_seat([12, 9, 15], 1),
        ([12, 9, 15], [12, 0, 15]),
        "called with_closed_seat([12, 9, 15], 1)"
    );
}

#[test]
fn with_closed_seat_closes_the_first_row() {
    assert_eq!(
        with_closed_seat([12, 9, 15], 0),
        ([12, 9, 15], [0, 9, 15]),
        "called with_closed_seat([12, 9, 15], 0)"
    );
}

#[test]
fn with_closed_seat_closes_the_last_row() {
    assert_eq!(
        with_closed_seat([1, 2, 3], 2),
        ([1, 2, 3], [1, 2, 0]),
        "called with_closed_seat([1, 2, 3], 2)"
    );
}

#[test]
fn title_and_draft_keeps_the_title() {
    assert_eq!(
        title_and_draft(String::from("The Fog")),
        (String::from("The Fog"), String::from("The Fog (draft)")),
        "called title_and_draft(\"The Fog\")"
    );
}

#[test]
fn title_and_draft_hands_the_title_itself_back() {
    let title = String::from("The Fog");
    let place = title.as_ptr();
    let (back, _draft) = title_and_draft(title);
    assert_eq!(
        back.as_ptr() == place,
        true,
        "called title_and_draft(\"The Fog\"): is the first one the very text that was handed in?"
    );
}

#[test]
fn title_and_draft_of_an_empty_title() {
    assert_eq!(
        title_and_draft(String::new()),
        (String::new(), String::from(" (draft)")),
        "called title_and_draft(\"\")"
    );
}

#[test]
fn for_three_gives_everyone_the_piece() {
    let [first, second, third] = for_three(Score::of("Waltz"));
    assert_eq!(
        [first.piece(), second.piece(), third.piece()],
        ["Waltz", "Waltz", "Waltz"],
        "called for_three(Score::of(\"Waltz\")), looked at the pieces"
    );
}

#[test]
fn for_three_pays_for_two_copies() {
    let [_first, _second, third] = for_three(Score::of("March"));
    assert_eq!(
        third.copies(),
        2,
        "called for_three(Score::of(\"March\")), counted the copies"
    );
}
