//! The roster and the phone book of a hospital. You need not change this file.

use std::cell::RefCell;

thread_local! {
    static ASKED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Who is on call on a day. On some days nobody is.
pub fn doctor(day: u32) -> Option<String> {
    note(format!("doctor {day}"));
    match day {
        1 => Some(String::from("Weiss")),
        2 => Some(String::from("Okafor")),
        4 => Some(String::from("Lund")),
        _ => None,
    }
}

/// The phone number of a doctor. Some have none.
pub fn phone(doctor: &str) -> Option<u32> {
    note(format!("phone {doctor}"));
    match doctor {
        "Weiss" => Some(7714),
        "Lund" => Some(7760),
        _ => None,
    }
}

/// How many hours are planned for the shift of a day, if somebody has planned them.
pub fn hours(day: u32) -> Option<u32> {
    note(format!("hours {day}"));
    match day {
        1 => Some(10),
        4 => Some(0),
        _ => None,
    }
}

/// For the tests: all questions since the last call, in order.
pub fn asked() -> String {
    ASKED.take()
}

fn note(question: String) {
    ASKED.with_borrow_mut(|asked| {
        if !asked.is_empty() {
            asked.push_str(", ");
        }
        asked.push_str(&question);
    });
}
