use exercise::{open_windows, Hall};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

/// Longer than anything here needs; a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// Runs `work` in a thread, so that a test can fail when it never ends.
fn in_time<R: Send + 'static>(what: &str, work: impl FnOnce() -> R + Send + 'static) -> R {
    let (done, wait) = channel();
    let handle = thread::spawn(move || {
        let _ = done.send(work());
    });
    match wait.recv_timeout(PATIENCE) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => {
            panic!("{what} did not end: somebody waits for a lock that is never given back")
        }
        Err(RecvTimeoutError::Disconnected) => match handle.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => unreachable!(),
        },
    }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| name.to_string()).collect()
}

/// The guests of a hall, `-` for a free seat.
fn guests(hall: &Hall) -> Vec<String> {
    let mut all = Vec::new();
    hall.alone(|seats| {
        for guest in seats.iter() {
            all.push(guest.clone().unwrap_or(String::from("-")));
        }
    });
    all
}

#[test]
fn book_writes_the_name_on_a_free_seat() {
    let hall = Hall::new(3);
    assert!(hall.book(1, "Ada"), "called book(1, \"Ada\") in an empty hall");
    assert_eq!(guests(&hall), ["-", "Ada", "-"], "the seats after book(1, \"Ada\")");
}

#[test]
fn book_refuses_a_taken_seat() {
    let hall = Hall::new(3);
    hall.book(1, "Ada");
    assert!(!hall.book(1, "Lin"), "called book(1, \"Lin\") where Ada sits");
    assert_eq!(guests(&hall), ["-", "Ada", "-"], "the seats after book(1, \"Lin\")");
}

#[test]
fn book_refuses_a_seat_that_does_not_exist() {
    let hall = Hall::new(3);
    assert!(hall.book(2, "Ada"), "called book(2, \"Ada\") in a hall of 3 seats");
    assert!(!hall.book(3, "Lin"), "called book(3, \"Lin\") in a hall of 3 seats");
}

/// How many seats 4 windows sell if all of them want all seats.
fn sold_by_four(hall: &Hall, seats: usize) -> usize {
    let (start, closed) = (Barrier::new(4), AtomicBool::new(false));
    thread::scope(|scope| {
        let sell = || {
            start.wait();
            (0..seats).filter(|&seat| hall.book(seat, "x")).count()
        };
        // Somebody who holds the lock again and again, so that the windows have to wait for it.
        scope.spawn(|| {
            while !closed.load(Ordering::SeqCst) {
                hall.alone(|_seats| thread::yield_now());
            }
        });
        let windows = [0; 4].map(|_| scope.spawn(sell));
        let sold = windows.map(|window| window.join());
        closed.store(true, Ordering::SeqCst);
        sold.into_iter().map(|sold| sold.unwrap()).sum()
    })
}

#[test]
fn book_gives_each_seat_to_one_guest_only() {
    // Whether two threads collide is chance, so they get many chances.
    for _ in 0..30 {
        let sold = sold_by_four(&Hall::new(5_000), 5_000);
        assert_eq!(
            sold, 5_000,
            "seats sold by 4 threads that want the same 5000 seats: \
             looking and writing must happen under one lock"
        );
    }
}

#[test]
fn open_windows_sells_every_seat_once() {
    let hall = Arc::new(Hall::new(100));
    let sold: usize = open_windows(Arc::clone(&hall), names(&["Kim", "Lea", "Max"]), 100)
        .into_iter()
        .map(|window| window.join().unwrap())
        .sum();
    assert_eq!(sold, 100, "seats sold by 3 windows in a hall of 100");
    let free = guests(&hall).iter().filter(|name| *name == "-").count();
    assert_eq!(free, 0, "seats that nobody has, after 3 windows sold all");
}

#[test]
fn open_windows_books_in_the_name_of_the_clerk() {
    let hall = Arc::new(Hall::new(4));
    hall.alone(|seats| seats[2] = Some(String::from("Ada")));
    let mut windows = open_windows(Arc::clone(&hall), names(&["Kim"]), 3);
    assert_eq!(windows.len(), 1, "windows opened for one clerk");
    assert_eq!(
        windows.remove(0).join().unwrap(),
        2,
        "seats sold by Kim, who may sell the first 3 of 4; Ada has one of them"
    );
    assert_eq!(guests(&hall), ["Kim", "Kim", "Ada", "-"], "the seats afterwards");
}

#[test]
fn open_windows_sells_in_threads() {
    let sold = in_time("open_windows while the hall is locked", || {
        let hall = Arc::new(Hall::new(2));
        let mut windows = Vec::new();
        hall.alone(|_seats| windows = open_windows(Arc::clone(&hall), names(&["Kim", "Lea"]), 2));
        windows.into_iter().map(|window| window.join().unwrap()).sum::<usize>()
    });
    assert_eq!(sold, 2, "seats sold by 2 windows that had to wait for the lock");
}

#[test]
fn open_windows_gives_its_owners_back() {
    let hall = Arc::new(Hall::new(2));
    let windows = open_windows(Arc::clone(&hall), names(&["Kim", "Lea", "Max"]), 2);
    for window in windows {
        window.join().unwrap();
    }
    assert_eq!(
        Arc::strong_count(&hall),
        1,
        "owners of the hall when all windows are closed: an owner was leaked"
    );
}

#[test]
fn announce_tells_seats_and_names_in_order() {
    let hall = Hall::new(5);
    hall.alone(|seats| {
        seats[4] = Some(String::from("Lin"));
        seats[1] = Some(String::from("Ada"));
    });
    let mut heard = Vec::new();
    hall.announce(|seat, name| heard.push(format!("{seat} {name}")));
    assert_eq!(heard, ["1 Ada", "4 Lin"], "what announce said");
}

#[test]
fn announce_lets_the_speaker_use_the_hall() {
    let seats = in_time("announce with a speaker who uses the hall", || {
        let hall = Hall::new(3);
        hall.alone(|seats| seats[0] = Some(String::from("Ada")));
        hall.announce(|_, _| hall.alone(|seats| seats[1] = Some(String::from("Bo"))));
        guests(&hall)
    });
    assert_eq!(seats, ["Ada", "Bo", "-"], "the seats after the speaker took one");
}

#[test]
fn announce_tells_what_was_there_at_its_start() {
    let heard = in_time("announce with a speaker who uses the hall", || {
        let hall = Hall::new(3);
        hall.alone(|seats| seats[0] = Some(String::from("Ada")));
        let mut heard = Vec::new();
        hall.announce(|seat, name| {
            heard.push(format!("{seat} {name}"));
            hall.alone(|seats| seats[2] = Some(String::from("Bo")));
        });
        heard
    });
    assert_eq!(heard, ["0 Ada"], "what announce said, while Bo takes a seat during it");
}

#[test]
fn free_counts_the_seats_without_a_guest() {
    let hall = Hall::new(4);
    assert_eq!(hall.free(), 4, "called free in an empty hall of 4 seats");
    hall.alone(|seats| seats[3] = Some(String::from("Ada")));
    assert_eq!(hall.free(), 3, "called free in a hall of 4 seats with 1 guest");
}

#[test]
fn free_still_counts_after_a_panic() {
    let hall = Arc::new(Hall::new(4));
    let clumsy = Arc::clone(&hall);
    let end = thread::spawn(move || {
        clumsy.alone(|seats| {
            seats[0] = Some(String::from("Ada"));
            panic!("planned by the test");
        });
    })
    .join();
    assert!(end.is_err());
    assert_eq!(
        hall.free(),
        3,
        "called free after a thread took a seat and panicked with the lock"
    );
}
