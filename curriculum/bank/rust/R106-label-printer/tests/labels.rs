use exercise::printer::{asked_and_called, printed, set_up};
use exercise::{load_paper, print_labels, print_shelves, reach_printer};

#[test]
fn print_labels_adds_up_the_paper() {
    set_up(0, 0);
    assert_eq!(print_labels(8, 11), 140, "called print_labels(8, 11)");
}

#[test]
fn print_labels_prints_the_last_one_too() {
    set_up(0, 0);
    print_labels(5, 7);
    assert_eq!(
        printed(),
        [(0, 5), (0, 6), (0, 7)],
        "called print_labels(5, 7), looked at the labels (0 stands for no shelf)"
    );
}

#[test]
fn print_labels_may_print_a_single_one_or_none() {
    set_up(0, 0);
    assert_eq!(print_labels(4, 4), 30, "called print_labels(4, 4)");
    assert_eq!(print_labels(4, 3), 0, "called print_labels(4, 3)");
    assert_eq!(printed(), [(0, 4)], "called both, looked at the labels");
}

#[test]
fn print_labels_prints_a_whole_roll() {
    set_up(0, 0);
    assert_eq!(
        print_labels(1, 200_000),
        6_400_000,
        "called print_labels(1, 200000)"
    );
    assert_eq!(
        printed().len(),
        200_000,
        "called print_labels(1, 200000), counted the labels"
    );
}

#[test]
fn load_paper_fills_the_tray() {
    set_up(5, 0);
    assert_eq!(load_paper(), 5, "called load_paper(), room for 5 sheets");
    set_up(300, 0);
    assert_eq!(load_paper(), 300, "called load_paper(), room for 300 sheets");
}

#[test]
fn load_paper_does_nothing_when_the_tray_is_full() {
    set_up(0, 0);
    assert_eq!(load_paper(), 0, "called load_paper(), room for 0 sheets");
}

#[test]
fn load_paper_asks_before_every_round() {
    set_up(4, 0);
    load_paper();
    assert_eq!(
        asked_and_called().0,
        5,
        "called load_paper(), room for 4 sheets, counted the calls of is_full()"
    );
}

#[test]
fn reach_printer_names_the_attempt() {
    set_up(0, 2);
    assert_eq!(
        reach_printer(5),
        3,
        "called reach_printer(5), the first 2 calls are not answered"
    );
    set_up(0, 4);
    assert_eq!(
        reach_printer(5),
        5,
        "called reach_printer(5), the first 4 calls are not answered"
    );
}

#[test]
fn reach_printer_stops_at_the_first_answer() {
    set_up(0, 1);
    reach_printer(9);
    assert_eq!(
        asked_and_called().1,
        2,
        "called reach_printer(9), the first call is not answered, counted the calls of connect()"
    );
}

#[test]
fn reach_printer_gives_zero_when_nobody_answers() {
    set_up(0, 50);
    assert_eq!(
        reach_printer(4),
        0,
        "called reach_printer(4), nobody answers"
    );
    assert_eq!(
        asked_and_called().1,
        4,
        "called reach_printer(4), nobody answers, counted the calls of connect()"
    );
}

#[test]
fn print_shelves_leaves_out_the_doors() {
    set_up(0, 0);
    print_shelves(2, 4);
    assert_eq!(
        printed(),
        [(1, 1), (1, 2), (1, 4), (2, 1), (2, 2), (2, 4)],
        "called print_shelves(2, 4), looked at the labels (shelf, place)"
    );
}

#[test]
fn print_shelves_works_for_short_shelves() {
    set_up(0, 0);
    print_shelves(3, 1);
    assert_eq!(
        printed(),
        [(1, 1), (2, 1), (3, 1)],
        "called print_shelves(3, 1), looked at the labels (shelf, place)"
    );
}

#[test]
fn print_shelves_of_no_places_prints_nothing() {
    set_up(0, 0);
    print_shelves(5, 0);
    print_shelves(0, 5);
    assert_eq!(
        printed(),
        [],
        "called print_shelves(5, 0) and print_shelves(0, 5), looked at the labels"
    );
}
