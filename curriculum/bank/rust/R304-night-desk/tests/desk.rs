use exercise::roster::asked;
use exercise::{extension, number_to_call, on_call, shift_hours};

#[test]
fn extension_of_a_floor_with_a_desk() {
    assert_eq!(extension(1), Some(401), "called extension(1)");
    assert_eq!(extension(4), Some(404), "called extension(4)");
    assert_eq!(extension(6), Some(406), "called extension(6)");
}

#[test]
fn extension_of_other_floors_is_none() {
    assert_eq!(extension(7), None, "called extension(7)");
    assert_eq!(extension(0), None, "called extension(0)");
}

#[test]
fn on_call_names_the_doctor() {
    assert_eq!(on_call(1), "Dr. Weiss is on call", "called on_call(1)");
    assert_eq!(on_call(2), "Dr. Okafor is on call", "called on_call(2)");
}

#[test]
fn on_call_without_a_doctor_says_nobody() {
    assert_eq!(on_call(3), "nobody is on call", "called on_call(3)");
}

#[test]
fn on_call_asks_the_roster_only_once() {
    asked();
    on_call(1);
    assert_eq!(asked(), "doctor 1", "called on_call(1), looked at the questions to the roster");
    on_call(3);
    assert_eq!(asked(), "doctor 3", "called on_call(3), looked at the questions to the roster");
}

#[test]
fn shift_hours_with_a_plan_and_handover() {
    assert_eq!(shift_hours(1), 11, "called shift_hours(1), 10 hours are planned");
}

#[test]
fn shift_hours_without_a_plan_are_the_usual_ones() {
    assert_eq!(shift_hours(2), 9, "called shift_hours(2), no hours are planned");
}

#[test]
fn shift_hours_of_zero_planned_hours_are_not_the_usual_ones() {
    assert_eq!(shift_hours(4), 1, "called shift_hours(4), 0 hours are planned");
}

#[test]
fn number_to_call_finds_the_phone_of_the_doctor() {
    assert_eq!(number_to_call(1), Some(7714), "called number_to_call(1)");
    assert_eq!(number_to_call(4), Some(7760), "called number_to_call(4)");
}

#[test]
fn number_to_call_of_a_doctor_without_a_phone_is_none() {
    assert_eq!(number_to_call(2), None, "called number_to_call(2)");
}

#[test]
fn number_to_call_asks_for_no_phone_without_a_doctor() {
    asked();
    assert_eq!(number_to_call(3), None, "called number_to_call(3)");
    assert_eq!(asked(), "doctor 3", "called number_to_call(3), looked at all questions");
}

#[test]
fn number_to_call_asks_each_question_once() {
    asked();
    number_to_call(4);
    assert_eq!(asked(), "doctor 4, phone Lund", "called number_to_call(4), looked at all questions");
}
