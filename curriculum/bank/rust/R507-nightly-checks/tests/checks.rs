use exercise::{done_so_far, in_parts, named, Background};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Longer than any machine needs; a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// An item that can be neither cloned nor sent by value.
struct File {
    size: u32,
}

/// Where several threads wait until all of them are there.
struct Meeting {
    expected: usize,
    here: Mutex<usize>,
    changed: Condvar,
}

impl Meeting {
    fn of(expected: usize) -> Meeting {
        Meeting {
            expected,
            here: Mutex::new(0),
            changed: Condvar::new(),
        }
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

fn files(sizes: &[u32]) -> Vec<File> {
    sizes.iter().map(|size| File { size: *size }).collect()
}

/// Waits until a thread is done; it takes as long as it takes.
fn until_done<R>(handle: &JoinHandle<R>) {
    while !handle.is_finished() {
        thread::yield_now();
    }
}

#[test]
fn in_parts_cuts_into_equal_pieces() {
    let sizes = |piece: &[File]| piece.iter().map(|file| file.size).collect::<Vec<u32>>();
    assert_eq!(
        in_parts(&files(&[1, 2, 3, 4, 5, 6, 7]), 3, sizes),
        [vec![1, 2, 3], vec![4, 5, 6], vec![7]],
        "called in_parts on 7 items with 3 parts; the work lists its piece"
    );
    assert_eq!(
        in_parts(&files(&[1, 2, 3]), 8, sizes),
        [[1], [2], [3]],
        "called in_parts on 3 items with 8 parts"
    );
    assert_eq!(
        in_parts(&files(&[1, 2, 3]), 1, sizes),
        [[1, 2, 3]],
        "called in_parts on 3 items with 1 part"
    );
}

#[test]
fn in_parts_works_on_all_pieces_at_once() {
    let meeting = Meeting::of(4);
    assert_eq!(
        in_parts(&files(&[1, 2, 3, 4, 5, 6, 7, 8]), 4, |_| meeting.come()),
        [true; 4],
        "called in_parts on 8 items with 4 parts: did the work on each piece meet the three others?"
    );
}

#[test]
fn in_parts_of_no_item_is_empty() {
    let none: [File; 0] = [];
    assert_eq!(
        in_parts(&none, 4, |piece| piece.len()),
        [0; 0],
        "called in_parts on no items with 4 parts"
    );
}

#[test]
fn drop_waits_for_the_job() {
    let done = Arc::new(AtomicBool::new(false));
    let mark = Arc::clone(&done);
    let (started, start) = channel();
    let background = Background::start(move || {
        let _ = started.send(thread::current().id());
        thread::sleep(Duration::from_millis(60));
        mark.store(true, SeqCst);
    });
    let id = start.recv_timeout(PATIENCE).expect("the job starts");
    assert_ne!(
        id,
        thread::current().id(),
        "the job runs in a thread of its own"
    );
    drop(background);
    assert!(
        done.load(SeqCst),
        "the owner was dropped, and the job was not done yet"
    );
}

#[test]
fn drop_is_quiet_about_a_panic() {
    let background = Background::start(|| -> u32 { panic!("planned by the test") });
    drop(background);
    let (gate, wait) = channel::<()>();
    let other = Background::start(move || wait.recv_timeout(PATIENCE).is_ok());
    let _ = gate.send(());
    assert_eq!(
        other.finish(),
        Some(true),
        "finished a job that waits for its owner: it must not run before start comes back"
    );
}

#[test]
fn finish_gives_the_result() {
    assert_eq!(
        Background::start(|| String::from("7 files"))
            .finish()
            .as_deref(),
        Some("7 files"),
        "finished a job that gives a text"
    );
}

#[test]
fn finish_of_a_panic_is_none() {
    let background = Background::start(|| -> u32 { panic!("planned by the test") });
    assert_eq!(background.finish(), None, "finished a job that panicked");
}

#[test]
fn named_gives_the_thread_its_name() {
    let ask = || thread::current().name().map(String::from);
    for name in ["check-mail", "check-web"] {
        let got = named(name, ask).join().expect("the job ends well");
        assert_eq!(
            got.as_deref(),
            Some(name),
            "the name that the thread of named({name:?}, ...) knows"
        );
    }
    let handle = named("from outside", || ());
    assert_eq!(
        handle.thread().name(),
        Some("from outside"),
        "the name that the handle knows"
    );
    let _ = handle.join();
}

#[test]
fn named_hands_back_the_result() {
    assert_eq!(
        named("sum", || 40 + 2).join().ok(),
        Some(42),
        "joined a thread that gives 42"
    );
}

#[test]
fn done_so_far_does_not_wait() {
    let (go, signal) = channel::<()>();
    let quick = thread::spawn(|| "quick");
    until_done(&quick);
    let slow = thread::spawn(move || match signal.recv_timeout(PATIENCE) {
        Ok(()) => "slow",
        Err(_) => "nobody let it go on",
    });
    let mut handles = vec![slow, quick];
    assert_eq!(
        done_so_far(&mut handles),
        ["quick"],
        "called done_so_far on a thread that goes on, and one that is done"
    );
    assert_eq!(handles.len(), 1, "how many handles are left in the list");
    let _ = go.send(());
    until_done(&handles[0]);
    assert_eq!(
        done_so_far(&mut handles),
        ["slow"],
        "called done_so_far when the other was done, too"
    );
}

#[test]
fn done_so_far_takes_results_in_order() {
    let mut handles = Vec::new();
    for number in [3, 1, 2, 5] {
        handles.push(thread::spawn(move || number));
    }
    handles.iter().for_each(until_done);
    assert_eq!(
        (done_so_far(&mut handles), handles.len()),
        (vec![3, 1, 2, 5], 0),
        "called done_so_far on four threads that are done: results, handles that are left"
    );
    assert_eq!(
        done_so_far(&mut handles),
        [0; 0],
        "called done_so_far on an empty list"
    );
}

#[test]
fn done_so_far_leaves_out_panics() {
    let mut handles = vec![
        thread::spawn(|| panic!("planned by the test")),
        thread::spawn(|| 7),
        thread::spawn(|| panic!("planned by the test")),
    ];
    handles.iter().for_each(until_done);
    assert_eq!(
        (done_so_far(&mut handles), handles.len()),
        (vec![7], 0),
        "called done_so_far on three threads that are done, two of them panicked: results, handles"
    );
}
