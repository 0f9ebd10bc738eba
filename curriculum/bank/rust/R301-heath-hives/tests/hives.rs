use exercise::{after_harvest, label, new_hive, split_off, Hive};

fn hive(name: &str, frames: u32, kilos: u32, visits: u32) -> Hive {
    Hive {
        name: String::from(name),
        frames,
        kilos,
        visits,
    }
}

#[test]
fn new_hive_starts_without_honey_and_visits() {
    assert_eq!(
        new_hive(String::from("North Slope")),
        hive("North Slope", 10, 0, 0),
        "called new_hive(\"North Slope\")"
    );
}

#[test]
fn new_hive_takes_even_an_empty_name() {
    assert_eq!(
        new_hive(String::new()),
        hive("", 10, 0, 0),
        "called new_hive(\"\")"
    );
}

#[test]
fn label_shows_name_frames_and_honey() {
    assert_eq!(
        label(hive("Old Oak", 12, 4, 7)),
        "Old Oak: 12 frames, 4 kg",
        "called label with Old Oak, 12 frames, 4 kilos, 7 visits"
    );
}

#[test]
fn label_of_a_fresh_hive() {
    assert_eq!(
        label(hive("Ditch", 10, 0, 0)),
        "Ditch: 10 frames, 0 kg",
        "called label with Ditch, 10 frames, 0 kilos, 0 visits"
    );
}

#[test]
fn after_harvest_adds_to_earlier_honey() {
    let after = after_harvest(hive("Old Oak", 12, 4, 7), 3);
    assert_eq!(
        (after.kilos, after.visits),
        (7, 8),
        "called after_harvest with 4 kilos and 7 visits, 3 kilos today; looked at kilos and visits"
    );
}

#[test]
fn after_harvest_without_honey_still_counts_the_visit() {
    let after = after_harvest(hive("Ditch", 10, 0, 0), 0);
    assert_eq!(
        (after.kilos, after.visits),
        (0, 1),
        "called after_harvest with 0 kilos and 0 visits, 0 kilos today; looked at kilos and visits"
    );
}

#[test]
fn after_harvest_keeps_name_and_frames() {
    let after = after_harvest(hive("Old Oak", 12, 0, 0), 5);
    assert_eq!(
        (after.name, after.frames),
        (String::from("Old Oak"), 12),
        "called after_harvest with Old Oak, 12 frames; looked at name and frames"
    );
}

#[test]
fn split_off_takes_name_and_resets_honey() {
    let fresh = split_off(hive("Old Oak", 12, 4, 7), String::from("Young Oak"));
    assert_eq!(
        (fresh.name, fresh.kilos),
        (String::from("Young Oak"), 0),
        "called split_off with Old Oak and 4 kilos; looked at name and kilos"
    );
}

#[test]
fn split_off_keeps_frames_and_visits() {
    assert_eq!(
        split_off(hive("Ditch", 6, 0, 2), String::from("Brook")),
        hive("Brook", 6, 0, 2),
        "called split_off with Ditch, 6 frames, 0 kilos, 2 visits, and the name Brook"
    );
}
