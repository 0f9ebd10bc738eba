use exercise::printer::{clear, looked_at, printed};
use exercise::{add_line, greeting, handle, issue};

#[test]
fn handle_drops_spaces_and_the_sign() {
    assert_eq!(handle("@lina"), "lina", "called handle(\"@lina\")");
    assert_eq!(handle("  @lina "), "lina", "called handle(\"  @lina \")");
}

#[test]
fn handle_without_a_sign_stays_as_it_is() {
    assert_eq!(handle("tomek.b"), "tomek.b", "called handle(\"tomek.b\")");
    assert_eq!(handle(" tomek.b"), "tomek.b", "called handle(\" tomek.b\")");
}

#[test]
fn handle_drops_all_signs_at_the_start_only() {
    assert_eq!(handle("@@lina@work"), "lina@work", "called handle(\"@@lina@work\")");
    assert_eq!(handle("@"), "", "called handle(\"@\")");
}

#[test]
fn handle_lends_a_part_of_the_typed_text() {
    let typed = String::from(" @lina");
    let part = handle(&typed);
    assert_eq!(part, "lina", "called handle(\" @lina\")");
    assert!(
        std::ptr::eq(part.as_ptr(), typed[2..].as_ptr()),
        "called handle(\" @lina\"): the part must look at the typed letters, not at a copy"
    );
}

#[test]
fn greeting_names_the_guest() {
    assert_eq!(greeting("Lina"), "Hello, I am Lina", "called greeting(\"Lina\")");
}

#[test]
fn greeting_takes_any_name() {
    assert_eq!(
        greeting("Dr. Zofia O'Hara"),
        "Hello, I am Dr. Zofia O'Hara",
        "called greeting(\"Dr. Zofia O'Hara\")"
    );
    assert_eq!(greeting(""), "Hello, I am ", "called greeting(\"\")");
}

#[test]
fn add_line_starts_a_new_line() {
    let mut badge = String::from("Hello, I am Lina");
    add_line(&mut badge, "Room 4");
    assert_eq!(badge, "Hello, I am Lina\nRoom 4", "called add_line once, with Room 4");
}

#[test]
fn add_line_twice_makes_three_lines() {
    let mut badge = String::from("Lina");
    add_line(&mut badge, "Room 4");
    add_line(&mut badge, "vegetarian");
    assert_eq!(badge, "Lina\nRoom 4\nvegetarian", "called add_line twice on Lina");
}

#[test]
fn add_line_grows_the_badge_in_place() {
    let mut badge = String::with_capacity(200);
    badge.push_str("Lina");
    let before = badge.as_ptr();
    add_line(&mut badge, "Room 4");
    assert_eq!(badge, "Lina\nRoom 4", "called add_line on a badge with room for 200 bytes");
    assert!(
        std::ptr::eq(before, badge.as_ptr()),
        "called add_line on a badge with room for 200 bytes: it must grow in its place, but a new text was built"
    );
}

#[test]
fn issue_hands_out_the_badge() {
    assert_eq!(
        issue(String::from("Lina"), " @lina"),
        "Hello, I am Lina\nlina",
        "called issue(\"Lina\", \" @lina\")"
    );
}

#[test]
fn issue_prints_the_badge_once() {
    clear();
    issue(String::from("Tomek"), "tomek.b");
    assert_eq!(
        printed(),
        "Hello, I am Tomek\ntomek.b",
        "called issue(\"Tomek\", \"tomek.b\"), looked at the printer"
    );
}

#[test]
fn issue_lends_the_badge_to_the_printer() {
    clear();
    let badge = issue(String::from("Lina"), "@lina");
    assert!(
        looked_at(&badge),
        "called issue(\"Lina\", \"@lina\"): the printer must look at the badge itself, not at a copy"
    );
}
