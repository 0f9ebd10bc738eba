use exercise::{both_ends, first_alarms, steps, sum_of_good, Halves};
use std::cell::Cell;

#[test]
fn first_alarms_have_their_places() {
    assert_eq!(
        first_alarms([5, 91, 7, 95, 99].into_iter(), 90, 2),
        [(1, 91), (3, 95)],
        "called first_alarms([5, 91, 7, 95, 99], limit 90, count 2)"
    );
}

#[test]
fn first_alarms_are_the_first_ones() {
    assert_eq!(
        first_alarms([90, 91, 92].into_iter(), 90, 9),
        [(1, 91), (2, 92)],
        "called first_alarms([90, 91, 92], limit 90, count 9)"
    );
    assert_eq!(
        first_alarms([91, 92].into_iter(), 90, 0),
        [],
        "called first_alarms([91, 92], limit 90, count 0)"
    );
    assert_eq!(
        first_alarms([0, -3, -2].into_iter(), -3, 2),
        [(0, 0), (2, -2)],
        "called first_alarms([0, -3, -2], limit -3, count 2)"
    );
}

#[test]
fn first_alarms_reads_no_further_than_needed() {
    let read = Cell::new(0);
    let endless = (0..).inspect(|_| read.set(read.get() + 1)).take(10_000);
    let found = first_alarms(endless, 4, 3);
    assert_eq!(
        (found, read.get()),
        (vec![(5, 5), (6, 6), (7, 7)], 8),
        "called first_alarms(0, 1, 2, ... up to 9999, limit 4, count 3): the alarms, and how many readings were read"
    );
}

#[test]
fn sum_of_good_skips_what_is_no_number() {
    assert_eq!(
        sum_of_good(["21", "error", "-4", "", "3.5", "100"].into_iter()),
        117,
        "called sum_of_good([21, error, -4, an empty line, 3.5, 100])"
    );
}

#[test]
fn sum_of_good_ends_at_stop() {
    let read = Cell::new(0);
    let lines = ["5", "stop", "7", "stop", "9"];
    let lines = lines.into_iter().inspect(|_| read.set(read.get() + 1));
    assert_eq!(
        sum_of_good(lines),
        5,
        "called sum_of_good([5, stop, 7, stop, 9])"
    );
    assert_eq!(
        read.get(),
        2,
        "how many of the lines 5, stop, 7, stop, 9 were read"
    );
    assert_eq!(
        sum_of_good(["8", "stopped", "1"].into_iter()),
        9,
        "called sum_of_good([8, stopped, 1])"
    );
}

#[test]
fn sum_of_good_of_no_line_is_zero() {
    assert_eq!(sum_of_good(std::iter::empty()), 0, "called sum_of_good([])");
    assert_eq!(
        sum_of_good(["stop", "4"].into_iter()),
        0,
        "called sum_of_good([stop, 4])"
    );
}

#[test]
fn steps_are_differences_of_neighbours() {
    assert_eq!(
        steps(&[10, 12, 7, 7, 20]),
        [2, -5, 0, 13],
        "called steps([10, 12, 7, 7, 20])"
    );
    assert_eq!(steps(&[3, 1]), [-2], "called steps([3, 1])");
}

#[test]
fn steps_of_a_short_list_are_none() {
    assert_eq!(steps(&[]), [0; 0], "called steps([])");
    assert_eq!(steps(&[5]), [0; 0], "called steps([5])");
}

#[test]
fn halves_go_down_to_one() {
    let mut halves = Halves::of(13);
    let got = [
        halves.next(),
        halves.next(),
        halves.next(),
        halves.next(),
        halves.next(),
    ];
    assert_eq!(
        got,
        [Some(13), Some(6), Some(3), Some(1), None],
        "called next() five times on Halves::of(13)"
    );
    assert_eq!(
        Halves::of(1).next(),
        Some(1),
        "called next() on Halves::of(1)"
    );
}

#[test]
fn halves_of_zero_are_none() {
    assert_eq!(Halves::of(0).next(), None, "called next() on Halves::of(0)");
}

/// How many values an iterator gives, at most 100.
fn count(iterator: impl Iterator<Item = u32>) -> usize {
    iterator.take(100).count()
}

#[test]
fn halves_have_all_adaptors() {
    assert_eq!(
        count(Halves::of(1024)),
        11,
        "counted the values of Halves::of(1024)"
    );
    let odd: u32 = Halves::of(13).take(100).filter(|half| half % 2 == 1).sum();
    assert_eq!(odd, 17, "added up the odd values of Halves::of(13)");
}

#[test]
fn halves_end_for_good() {
    let mut halves = Halves::of(2);
    halves.next();
    halves.next();
    assert_eq!(
        [halves.next(), halves.next()],
        [None, None],
        "called next() twice more on Halves::of(2), after it gave 2 and 1"
    );
}

#[test]
fn both_ends_pair_first_and_last() {
    assert_eq!(
        both_ends(&[1, 2, 3, 4]),
        [(1, 4), (2, 3)],
        "called both_ends([1, 2, 3, 4])"
    );
    assert_eq!(both_ends(&[-7, 7]), [(-7, 7)], "called both_ends([-7, 7])");
}

#[test]
fn both_ends_leave_out_the_middle() {
    assert_eq!(
        both_ends(&[1, 2, 3, 4, 5]),
        [(1, 5), (2, 4)],
        "called both_ends([1, 2, 3, 4, 5])"
    );
    assert_eq!(both_ends(&[9]), [], "called both_ends([9])");
}

#[test]
fn both_ends_of_nothing_are_none() {
    assert_eq!(both_ends(&[]), [], "called both_ends([])");
}
