use exercise::{just_before, last_change, page, shown};

const NIGHT: [i32; 6] = [40, 12, 95, 30, 7, 64];

#[test]
fn page_takes_as_many_as_its_size() {
    assert_eq!(page(&NIGHT, 0, 3), [40, 12, 95], "called page(.., 0, 3) on 6 calls");
    assert_eq!(page(&NIGHT, 1, 2), [95, 30], "called page(.., 1, 2) on 6 calls");
}

#[test]
fn page_may_end_where_the_table_ends() {
    assert_eq!(page(&NIGHT, 2, 2), [7, 64], "called page(.., 2, 2) on 6 calls");
    assert_eq!(page(&NIGHT, 0, 6), NIGHT, "called page(.., 0, 6) on 6 calls");
}

#[test]
fn page_lends_the_table_without_a_copy() {
    let night = [5, 6, 7, 8];
    assert!(
        std::ptr::eq(&page(&night, 1, 2)[0], &night[2]),
        "called page(.., 1, 2): the part must lie in the table itself, not in a copy"
    );
}

#[test]
fn last_change_of_three_calls() {
    assert_eq!(last_change(&[40, 12, 95]), 83, "called last_change(&[40, 12, 95])");
}

#[test]
fn last_change_of_two_calls_may_be_negative() {
    assert_eq!(last_change(&[40, 12]), -28, "called last_change(&[40, 12])");
}

#[test]
fn last_change_of_a_whole_night() {
    assert_eq!(last_change(&NIGHT), 57, "called last_change on 6 calls, the last two are 7 and 64");
}

#[test]
fn just_before_leaves_out_the_call_itself() {
    assert_eq!(just_before(&NIGHT, 3, 2), [12, 95], "called just_before(.., 3, 2) on 6 calls");
    assert_eq!(just_before(&NIGHT, 6, 1), [64], "called just_before(.., 6, 1) on 6 calls");
}

#[test]
fn just_before_may_reach_the_first_call() {
    assert_eq!(just_before(&NIGHT, 2, 2), [40, 12], "called just_before(.., 2, 2) on 6 calls");
}

#[test]
fn just_before_takes_what_is_there() {
    assert_eq!(just_before(&NIGHT, 2, 5), [40, 12], "called just_before(.., 2, 5) on 6 calls");
    let night = [5, 6, 7, 8];
    assert!(
        std::ptr::eq(&just_before(&night, 2, 5)[0], &night[0]),
        "called just_before(.., 2, 5): the part must lie in the table itself, not in a copy"
    );
}

#[test]
fn just_before_the_first_call_is_empty() {
    assert_eq!(just_before(&NIGHT, 0, 3), [], "called just_before(.., 0, 3) on 6 calls");
}

#[test]
fn shown_cuts_a_long_note() {
    assert_eq!(shown("wants a manager", 7), "wants a", "called shown(\"wants a manager\", 7)");
}

#[test]
fn shown_leaves_a_short_note_whole() {
    assert_eq!(shown("urgent", 20), "urgent", "called shown(\"urgent\", 20)");
    assert_eq!(shown("", 1), "", "called shown(\"\", 1)");
}

#[test]
fn shown_of_a_note_that_just_fits() {
    assert_eq!(shown("urgent", 6), "urgent", "called shown(\"urgent\", 6)");
    assert_eq!(shown("urgent", 5), "urgen", "called shown(\"urgent\", 5)");
}

#[test]
fn shown_lends_the_note_without_a_copy() {
    let note = String::from("urgent");
    let lent = shown(&note, 9);
    assert!(
        std::ptr::eq(lent.as_ptr(), note.as_ptr()),
        "called shown(\"urgent\", 9): the part must lie in the note itself, not in a copy"
    );
}
