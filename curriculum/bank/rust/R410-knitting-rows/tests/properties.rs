use exercise::{any_row, round_trip, smaller, Dice};
use std::cell::RefCell;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn roll_continues_from_the_state_before() {
    let mut dice = Dice::new(1);
    assert_eq!(dice.roll(100), 74, "called roll(100) on Dice::new(1)");
    assert_eq!(dice.roll(100), 53, "called roll(100) the second time");
    assert_eq!(dice.roll(6), 0, "called roll(6) after that");
}

#[test]
fn roll_is_the_same_for_the_same_seed() {
    let mut one = Dice::new(77);
    let mut other = Box::new(Dice::new(77));
    for number in 0..50 {
        assert_eq!(
            one.roll(1000),
            other.roll(1000),
            "roll {number} of two dice with the seed 77"
        );
    }
}

#[test]
fn roll_works_with_large_states_and_many_sides() {
    let mut dice = Dice::new(u64::MAX);
    assert_eq!(dice.roll(6), 4, "called roll(6) on Dice::new(u64::MAX)");
    assert_eq!(dice.roll(1), 0, "called roll(1)");
    assert_eq!(dice.roll(u32::MAX), 1207502677, "called roll(u32::MAX) after that");
}

fn rows(seed: u64, count: usize, longest: usize) -> Vec<String> {
    let mut dice = Dice::new(seed);
    let mut rows = Vec::new();
    for _ in 0..count {
        rows.push(any_row(&mut dice, longest));
    }
    rows
}

/// The length of the longest run of one stitch.
fn longest_run(row: &str) -> usize {
    let (mut most, mut run, mut last) = (0, 0, ' ');
    for stitch in row.chars() {
        run = if stitch == last { run + 1 } else { 1 };
        last = stitch;
        most = most.max(run);
    }
    most
}

#[test]
fn any_row_is_made_of_the_three_stitches() {
    let all = rows(5, 200, 30).concat();
    for stitch in ["k", "p", "y"] {
        assert!(
            all.contains(stitch),
            "no {stitch} in 200 rows from Dice::new(5)"
        );
    }
    let others = all.replace(['k', 'p', 'y'], "");
    assert_eq!(others, "", "what else there is in 200 rows");
}

#[test]
fn any_row_is_sometimes_empty_and_sometimes_as_long_as_allowed() {
    let lengths: Vec<usize> = rows(5, 600, 9).iter().map(String::len).collect();
    assert_eq!(
        lengths.iter().min(),
        Some(&0),
        "the shortest of 600 rows from any_row(dice, 9)"
    );
    assert_eq!(
        lengths.iter().max(),
        Some(&9),
        "the longest of 600 rows from any_row(dice, 9)"
    );
}

#[test]
fn any_row_has_long_runs() {
    let most = rows(5, 500, 30).iter().map(|row| longest_run(row)).max();
    assert!(
        most >= Some(10),
        "the longest run of one stitch in 500 rows is {most:?}; it should be 10 or more"
    );
}

#[test]
fn any_row_has_changes_too() {
    let mixed = rows(5, 200, 30)
        .iter()
        .filter(|row| longest_run(row) < row.len())
        .count();
    assert!(
        mixed >= 50,
        "{mixed} of 200 rows have a change of stitch; it should be 50 or more"
    );
}

#[test]
fn any_row_is_decided_by_the_dice_alone() {
    assert_eq!(
        rows(9, 20, 30),
        rows(9, 20, 30),
        "20 rows from Dice::new(9), made twice"
    );
    assert_ne!(
        rows(9, 20, 30),
        rows(10, 20, 30),
        "rows from Dice::new(9) and from Dice::new(10)"
    );
}

// Programs that pack rows: "kkkp" becomes "3k1p".

fn pack_by(row: &str, write: fn(usize, char) -> String) -> String {
    let mut packed = String::new();
    let mut run = 0;
    let mut stitches = row.chars().peekable();
    while let Some(stitch) = stitches.next() {
        run += 1;
        if stitches.peek() != Some(&stitch) {
            packed += &write(run, stitch);
            run = 0;
        }
    }
    packed
}

fn right_pack(row: &str) -> String {
    pack_by(row, |run, stitch| format!("{run}{stitch}"))
}

fn unpack(packed: &str) -> String {
    let (mut row, mut run) = (String::new(), 0);
    for sign in packed.chars() {
        match sign.to_digit(10) {
            Some(digit) => run = run * 10 + digit as usize,
            None => {
                row += &sign.to_string().repeat(run);
                run = 0;
            }
        }
    }
    row
}

fn unpack_one_digit(packed: &str) -> String {
    let (mut row, mut run) = (String::new(), 0);
    for sign in packed.chars() {
        match sign.to_digit(10) {
            Some(digit) => run = digit as usize,
            None => row += &sign.to_string().repeat(run),
        }
    }
    row
}

fn pack_loses_runs_of_seven_purls(row: &str) -> String {
    pack_by(row, |run, stitch| {
        if run == 7 && stitch == 'p' {
            String::new()
        } else {
            format!("{run}{stitch}")
        }
    })
}

fn pack_fills_empty_rows(row: &str) -> String {
    if row.is_empty() {
        return "1k".to_string();
    }
    right_pack(row)
}

static CALLS: AtomicUsize = AtomicUsize::new(0);
static LONGEST: AtomicUsize = AtomicUsize::new(0);

fn counting_pack(row: &str) -> String {
    CALLS.fetch_add(1, Ordering::Relaxed);
    LONGEST.fetch_max(row.len(), Ordering::Relaxed);
    right_pack(row)
}

fn is_found(pack: fn(&str) -> String, unpack: fn(&str) -> String, what: &str) {
    for seed in [1, 2, 3] {
        let Err(row) = round_trip(pack, unpack, seed) else {
            panic!("called round_trip with seed {seed} and {what}: it said Ok");
        };
        assert_ne!(
            unpack(&pack(&row)),
            row,
            "round_trip said Err({row:?}), but this row comes back as it was"
        );
    }
}

#[test]
fn round_trip_says_ok_to_right_programs() {
    for seed in 0..20 {
        assert_eq!(
            round_trip(right_pack, unpack, seed),
            Ok(()),
            "called round_trip with a right program and seed {seed}"
        );
    }
}

#[test]
fn round_trip_tries_five_hundred_rows_of_up_to_thirty() {
    assert_eq!(round_trip(counting_pack, unpack, 4), Ok(()));
    assert_eq!(
        CALLS.load(Ordering::Relaxed),
        500,
        "how often round_trip packed a row"
    );
    assert_eq!(
        LONGEST.load(Ordering::Relaxed),
        30,
        "the longest of the rows that round_trip packed"
    );
}

#[test]
fn round_trip_finds_a_lost_digit() {
    is_found(right_pack, unpack_one_digit, "an unpack that reads one digit only");
}

#[test]
fn round_trip_finds_a_rare_mistake() {
    is_found(
        pack_loses_runs_of_seven_purls,
        unpack,
        "a pack that loses runs of exactly 7 p",
    );
}

#[test]
fn round_trip_finds_a_mistake_with_empty_rows() {
    is_found(pack_fills_empty_rows, unpack, "a pack that makes \"1k\" of an empty row");
}

#[test]
fn round_trip_takes_its_rows_from_the_seed() {
    let found: Vec<_> = (0..6)
        .map(|seed| round_trip(right_pack, |_| "?".to_string(), seed))
        .collect();
    assert!(
        found.iter().any(|result| *result != found[0]),
        "with six different seeds the first row was always {:?}",
        found[0]
    );
}

thread_local! {
    /// The rows that this test packed, in their order.
    static PACKED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn noting_pack(row: &str) -> String {
    PACKED.with_borrow_mut(|rows| rows.push(row.to_string()));
    right_pack(row)
}

#[test]
fn round_trip_gives_the_first_row_that_fails() {
    for seed in [1, 2, 3] {
        PACKED.take();
        let result = round_trip(noting_pack, unpack_one_digit, seed);
        let first = PACKED
            .take()
            .into_iter()
            .find(|row| unpack_one_digit(&right_pack(row)) != *row);
        assert_eq!(
            result.err(),
            first,
            "called round_trip with seed {seed} and an unpack that reads one digit only: the row in Err, and the first packed row that does not come back"
        );
    }
}

fn has_ten_k(row: &str) -> bool {
    row.contains("kkkkkkkkkk")
}

fn has_y_and_p(row: &str) -> bool {
    row.contains('y') && row.contains('p')
}

fn has_three_p(row: &str) -> bool {
    row.matches('p').count() >= 3
}

fn begins_and_ends_alike(row: &str) -> bool {
    row.len() >= 2 && row.starts_with('y') && row.ends_with('k')
}

#[test]
fn smaller_leaves_only_what_is_needed() {
    assert_eq!(
        smaller(has_ten_k, "ppykkkkkkkkkkkkkypk"),
        "kkkkkkkkkk",
        "called smaller for rows that fail with 10 k in a row"
    );
    assert_eq!(
        smaller(has_three_p, "pkpkpkpkp"),
        "ppp",
        "called smaller for rows that fail with 3 p"
    );
}

#[test]
fn smaller_row_still_fails() {
    let row = smaller(has_y_and_p, "kkykppkyk");
    assert!(has_y_and_p(&row), "called smaller; {row:?} does not fail any more");
    assert_eq!(row.len(), 2, "the stitches in {row:?}");
}

#[test]
fn smaller_takes_from_the_middle() {
    assert_eq!(
        smaller(begins_and_ends_alike, "yppkypk"),
        "yk",
        "called smaller for rows that fail if they begin with y and end with k"
    );
}

/// The k in front is needed only as long as there is a y.
fn has_p_and_y_only_after_k(row: &str) -> bool {
    row.contains('p') && (!row.contains('y') || row.starts_with('k'))
}

#[test]
fn smaller_begins_again_after_each_success() {
    assert_eq!(
        smaller(has_p_and_y_only_after_k, "kyp"),
        "p",
        "called smaller with \"kyp\"; \"kp\" and \"p\" fail too"
    );
}

#[test]
fn smaller_of_a_row_that_is_small_already() {
    assert_eq!(smaller(has_y_and_p, "py"), "py", "called smaller with \"py\"");
    assert_eq!(
        smaller(|row| row.ends_with('k'), "pk"),
        "k",
        "called smaller with \"pk\" for rows that fail if they end with k"
    );
    assert_eq!(smaller(|_| true, "kpy"), "", "called smaller when every row fails");
}
