use exercise::{all_at_once, later, ready, two_halves};
use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// Longer than any machine needs; a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// A film that cannot be cloned.
struct Film {
    number: u32,
}

/// Where several threads wait until all of them are there.
struct Meeting {
    expected: usize,
    here: Mutex<usize>,
    changed: Condvar,
}

impl Meeting {
    fn of(expected: usize) -> Arc<Meeting> {
        Arc::new(Meeting {
            expected,
            here: Mutex::new(0),
            changed: Condvar::new(),
        })
    }

    /// Whether all have come in time.
    fn come(&self) -> bool {
        let mut here = self.here.lock().unwrap();
        *here += 1;
        self.changed.notify_all();
        let alone = |here: &mut usize| *here < self.expected;
        let (_here, end) = self
            .changed
            .wait_timeout_while(here, PATIENCE, alone)
            .unwrap();
        !end.timed_out()
    }
}

#[test]
fn later_hands_over_the_film_and_gets_the_print() {
    let handle = later(Film { number: 24 }, |film| format!("print {}", film.number));
    assert_eq!(
        handle.join().unwrap(),
        "print 24",
        "joined later(film 24, ...), which makes a text of the number"
    );
}

#[test]
fn later_runs_in_another_thread() {
    let handle = later((), |()| thread::current().id());
    assert_ne!(
        handle.join().unwrap(),
        thread::current().id(),
        "the thread that ran the closure of later: it must be a new one"
    );
}

#[test]
fn later_does_not_wait_for_the_work() {
    let (go, signal) = channel();
    let handle = later(signal, |signal| signal.recv_timeout(PATIENCE).is_ok());
    go.send(()).unwrap_or_default();
    assert!(
        handle.join().unwrap(),
        "later came back only when its closure was done: expected it to come back at once"
    );
}

#[test]
fn all_at_once_gives_the_prints_in_order() {
    let films = vec![
        Film { number: 3 },
        Film { number: 1 },
        Film { number: 2 },
        Film { number: 9 },
    ];
    assert_eq!(
        all_at_once(films, |film| film.number * 10),
        [30, 10, 20, 90],
        "called all_at_once with films 3, 1, 2, 9, times ten"
    );
}

#[test]
fn all_at_once_starts_all_before_it_waits() {
    let meeting = Meeting::of(4);
    let films = vec![meeting.clone(), meeting.clone(), meeting.clone(), meeting];
    assert_eq!(
        all_at_once(films, |meeting| meeting.come()),
        [true; 4],
        "whether each of 4 machines met the 3 others: they must run at the same time"
    );
}

#[test]
fn all_at_once_of_no_film_is_empty() {
    let films: Vec<Film> = Vec::new();
    assert_eq!(
        all_at_once(films, |film| film.number),
        [0_u32; 0],
        "called all_at_once without a film"
    );
}

#[test]
fn ready_collects_the_prints_in_order() {
    let handles = vec![
        thread::spawn(|| "beach"),
        thread::spawn(|| "forest"),
        thread::spawn(|| "town"),
    ];
    assert_eq!(
        ready(handles),
        (vec!["beach", "forest", "town"], 0),
        "called ready on 3 threads that end well"
    );
}

#[test]
fn ready_counts_the_threads_that_panicked() {
    let handles = vec![
        thread::spawn(|| 1),
        thread::spawn(|| panic!("planned by the test")),
        thread::spawn(|| 3),
        thread::spawn(|| panic!("planned by the test")),
        thread::spawn(|| 5),
    ];
    assert_eq!(
        ready(handles),
        (vec![1, 3, 5], 2),
        "called ready on 5 threads; the second and the fourth panic"
    );
}

#[test]
fn ready_waits_for_a_slow_thread() {
    let slow = thread::spawn(|| {
        thread::sleep(Duration::from_millis(40));
        'x'
    });
    assert_eq!(
        ready(vec![slow]),
        (vec!['x'], 0),
        "called ready on a thread that needs 40 milliseconds"
    );
}

#[test]
fn two_halves_gives_both_results() {
    let rows = [Film { number: 5 }, Film { number: 7 }, Film { number: 1 }, Film { number: 2 }];
    let add = |rows: &[Film]| {
        let mut sum = 0;
        for film in rows {
            sum += film.number;
        }
        sum
    };
    assert_eq!(
        two_halves(&rows, add),
        (12, 3),
        "called two_halves on 5, 7, 1, 2, with a sum"
    );
}

#[test]
fn two_halves_puts_an_odd_row_into_the_second() {
    let rows = [String::from("a"), String::from("b"), String::from("c")];
    assert_eq!(
        two_halves(&rows, |rows| rows.len()),
        (1, 2),
        "called two_halves on 3 rows, with their number"
    );
    assert_eq!(
        two_halves(&rows[..1], |rows| rows.len()),
        (0, 1),
        "called two_halves on 1 row, with its number"
    );
}

#[test]
fn two_halves_measures_both_at_the_same_time() {
    let meeting = Meeting::of(2);
    assert_eq!(
        two_halves(&[1, 2, 3, 4], |_| meeting.come()),
        (true, true),
        "whether the two measures met: they must run at the same time"
    );
}
