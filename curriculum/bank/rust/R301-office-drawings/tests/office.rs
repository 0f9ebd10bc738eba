use exercise::scan::{copies, Scan};
use exercise::{corrected, filed, renamed, taken_apart, Drawing};

fn drawing(title: &str, sheet: u32, scale: u32, file: &str) -> Drawing {
    Drawing {
        title: String::from(title),
        sheet,
        scale,
        scan: Scan::new(file),
    }
}

#[test]
fn filed_starts_with_sheet_one() {
    assert_eq!(
        filed(String::from("Roof"), Scan::new("r17.tif")),
        drawing("Roof", 1, 100, "r17.tif"),
        "called filed(\"Roof\", the scan r17.tif)"
    );
}

#[test]
fn filed_moves_the_scan_in() {
    copies();
    filed(String::from("Stairs"), Scan::new("s2.tif"));
    assert_eq!(copies(), 0, "called filed(\"Stairs\", the scan s2.tif), counted the copies of the scan");
}

#[test]
fn taken_apart_has_a_caption() {
    let (caption, _) = taken_apart(drawing("Roof", 3, 50, "r17.tif"));
    assert_eq!(caption, "Roof, 1:50", "called taken_apart with Roof, sheet 3, scale 50; looked at the text");
}

#[test]
fn taken_apart_hands_out_the_scan() {
    let (_, scan) = taken_apart(drawing("Cellar", 1, 200, "c9.tif"));
    assert_eq!(scan, Scan::new("c9.tif"), "called taken_apart with the scan c9.tif; looked at the scan");
}

#[test]
fn taken_apart_moves_the_scan_out() {
    copies();
    taken_apart(drawing("Cellar", 1, 200, "c9.tif"));
    assert_eq!(copies(), 0, "called taken_apart, counted the copies of the scan");
}

#[test]
fn corrected_sets_the_scale_and_counts_the_sheet() {
    assert_eq!(
        corrected(drawing("Roof", 3, 50, "r17.tif"), 20),
        drawing("Roof", 4, 20, "r17.tif"),
        "called corrected with Roof, sheet 3, scale 50, and the new scale 20"
    );
}

#[test]
fn corrected_twice_counts_two_sheets() {
    let once = corrected(drawing("Stairs", 1, 100, "s2.tif"), 50);
    assert_eq!(
        corrected(once, 50),
        drawing("Stairs", 3, 50, "s2.tif"),
        "called corrected twice with Stairs, sheet 1, both times with the scale 50"
    );
}

#[test]
fn corrected_copies_no_scan() {
    copies();
    corrected(drawing("Roof", 3, 50, "r17.tif"), 20);
    assert_eq!(copies(), 0, "called corrected, counted the copies of the scan");
}

#[test]
fn renamed_takes_the_rest_over() {
    assert_eq!(
        renamed(drawing("Roof", 3, 50, "r17.tif"), String::from("Roof, north")),
        drawing("Roof, north", 3, 50, "r17.tif"),
        "called renamed with Roof, sheet 3, scale 50, and the title `Roof, north`"
    );
}

#[test]
fn renamed_copies_no_scan() {
    copies();
    renamed(drawing("Cellar", 1, 200, "c9.tif"), String::new());
    assert_eq!(copies(), 0, "called renamed, counted the copies of the scan");
}
