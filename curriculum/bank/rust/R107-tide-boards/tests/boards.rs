use exercise::{at_quay, corrected, sortable, turned};

const QUAYS: [[u32; 4]; 3] = [[11, 12, 13, 14], [21, 22, 23, 24], [31, 32, 33, 34]];

#[test]
fn sortable_puts_the_year_first() {
    assert_eq!(
        sortable((24, 12, 1999)),
        (1999, 12, 24),
        "called sortable((24, 12, 1999))"
    );
}

#[test]
fn sortable_of_another_date() {
    assert_eq!(
        sortable((3, 7, 2026)),
        (2026, 7, 3),
        "called sortable((3, 7, 2026))"
    );
    assert_eq!(sortable((1, 2, 4)), (4, 2, 1), "called sortable((1, 2, 4))");
}

#[test]
fn corrected_changes_one_place() {
    assert_eq!(
        corrected([310, 40, 330, 60], 1, 5),
        [310, 45, 330, 60],
        "called corrected([310, 40, 330, 60], 1, 5)"
    );
}

#[test]
fn corrected_keeps_the_others() {
    assert_eq!(
        corrected([1, 2, 3, 4], 0, 10),
        [11, 2, 3, 4],
        "called corrected([1, 2, 3, 4], 0, 10)"
    );
    assert_eq!(
        corrected([1, 2, 3, 4], 2, 0),
        [1, 2, 3, 4],
        "called corrected([1, 2, 3, 4], 2, 0)"
    );
}

#[test]
fn corrected_in_the_last_place() {
    assert_eq!(
        corrected([1, 2, 3, 4], 3, 6),
        [1, 2, 3, 10],
        "called corrected([1, 2, 3, 4], 3, 6)"
    );
}

#[test]
fn turned_moves_each_number_on() {
    assert_eq!(
        turned([1, 2, 3, 4]),
        [4, 1, 2, 3],
        "called turned([1, 2, 3, 4])"
    );
    assert_eq!(
        turned([50, 7, 19, 3]),
        [3, 50, 7, 19],
        "called turned([50, 7, 19, 3])"
    );
}

#[test]
fn turned_four_times_is_as_before() {
    assert_eq!(
        turned(turned(turned(turned([8, 5, 2, 9])))),
        [8, 5, 2, 9],
        "called turned four times, beginning with [8, 5, 2, 9]"
    );
}

#[test]
fn turned_uses_every_number_once() {
    let mut ships = turned([12, 40, 31, 25]);
    ships.sort();
    assert_eq!(
        ships,
        [12, 25, 31, 40],
        "called turned([12, 40, 31, 25]), put its numbers in order"
    );
}

#[test]
fn at_quay_one_berth_one() {
    assert_eq!(at_quay(QUAYS, 1, 1), 11, "called at_quay(table, 1, 1)");
    assert_eq!(at_quay(QUAYS, 1, 4), 14, "called at_quay(table, 1, 4)");
}

#[test]
fn at_quay_three_berth_four() {
    assert_eq!(at_quay(QUAYS, 3, 4), 34, "called at_quay(table, 3, 4)");
}

#[test]
fn at_quay_finds_every_place() {
    assert_eq!(at_quay(QUAYS, 2, 1), 21, "called at_quay(table, 2, 1)");
    assert_eq!(at_quay(QUAYS, 2, 3), 23, "called at_quay(table, 2, 3)");
    assert_eq!(at_quay(QUAYS, 3, 2), 32, "called at_quay(table, 3, 2)");
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 4 but the index is 4")]
fn at_quay_panics_for_a_fifth_berth() {
    at_quay(QUAYS, 2, 5);
}
