use exercise::counted::waits;
use exercise::{both, drain, Account, Gate, Settings};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// Longer than anything here needs; a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// Time for a thread to come to where it waits.
const MOMENT: Duration = Duration::from_millis(60);

/// Runs `work` in a thread, so that a test can fail when it never ends.
fn in_time<R: Send + 'static>(what: &str, work: impl FnOnce() -> R + Send + 'static) -> R {
    let (done, wait) = channel();
    let handle = thread::spawn(move || {
        let _ = done.send(work());
    });
    match wait.recv_timeout(PATIENCE) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => panic!("{what} did not end: it waits for ever"),
        Err(RecvTimeoutError::Disconnected) => match handle.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => unreachable!(),
        },
    }
}

/// Where several threads wait until all of them are there.
#[derive(Default)]
struct Meeting {
    here: Mutex<usize>,
    changed: Condvar,
}

impl Meeting {
    /// Whether so many have come in time.
    fn come(&self, expected: usize) -> bool {
        let mut here = self.here.lock().unwrap();
        *here += 1;
        self.changed.notify_all();
        let alone = |here: &mut usize| *here < expected;
        let (_here, end) = self
            .changed
            .wait_timeout_while(here, PATIENCE, alone)
            .unwrap();
        !end.timed_out()
    }
}

fn account(id: u32, sum: i64) -> Arc<Account> {
    Arc::new(Account {
        id,
        sum: Mutex::new(sum),
    })
}

#[test]
fn drain_renders_the_last_job_first() {
    let queue = Mutex::new(vec!["sky", "sea", "ship"]);
    let mut rendered = Vec::new();
    drain(&queue, |job| rendered.push(job));
    assert_eq!(
        rendered,
        ["ship", "sea", "sky"],
        "called drain on the queue sky, sea, ship"
    );
    assert!(
        queue.lock().unwrap().is_empty(),
        "the queue is not empty afterwards"
    );
    drain(&queue, |job| rendered.push(job));
    assert_eq!(
        rendered.len(),
        3,
        "rendered jobs after drain was called on the empty queue"
    );
}

#[test]
fn drain_leaves_the_queue_unlocked() {
    let queue = Mutex::new(vec![1, 2]);
    let mut free = Vec::new();
    drain(&queue, |_| free.push(queue.try_lock().is_ok()));
    assert_eq!(
        free,
        [true, true],
        "whether the queue could be locked during each of two calls of render"
    );
}

#[test]
fn drain_renders_what_is_added_meanwhile() {
    let rendered = in_time("drain", || {
        let queue = Mutex::new(vec![3]);
        let mut rendered = Vec::new();
        drain(&queue, |job: u32| {
            rendered.push(job);
            if let (Ok(mut queue), 1..) = (queue.try_lock(), job) {
                queue.push(job - 1);
            }
        });
        rendered
    });
    assert_eq!(
        rendered,
        [3, 2, 1, 0],
        "called drain on the queue 3; render adds a job that is smaller by one"
    );
}

#[test]
fn settings_can_be_changed_and_read() {
    let settings = Settings::new(vec![4]);
    settings.change(|list| list.push(8));
    assert_eq!(
        settings.with(|list| list.clone()),
        [4, 8],
        "pushed 8 to the settings [4] and looked at them"
    );
}

#[test]
fn settings_are_read_at_the_same_time() {
    let settings = Settings::new(7);
    let meeting = Meeting::default();
    let met = thread::scope(|scope| {
        let look = || settings.with(|value| meeting.come(3) && *value == 7);
        let threads = [scope.spawn(look), scope.spawn(look), scope.spawn(look)];
        threads.map(|thread| thread.join().unwrap_or(false))
    });
    assert_eq!(
        met, [true; 3],
        "whether each of three readers met the two others, inside the settings"
    );
}

#[test]
fn settings_are_changed_alone() {
    let settings = Settings::new((0, 0));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    settings.change(|pair| {
                        pair.0 += 1;
                        thread::yield_now();
                        pair.1 += 1;
                    });
                    settings
                        .with(|pair| assert_eq!(pair.0, pair.1, "a reader saw a change by halves"));
                }
            });
        }
    });
    assert_eq!(
        settings.with(|pair| *pair),
        (200, 200),
        "the settings after 200 changes in four threads"
    );
}

#[test]
fn both_gives_the_sums_in_the_order_of_the_call() {
    let (one, two) = (account(1, 100), account(2, 20));
    both(&one, &two, |left, right| {
        *left -= 30;
        *right += 30;
    });
    both(&two, &one, |left, right| {
        *left -= 1;
        *right *= 2;
    });
    assert_eq!(
        (*one.sum.lock().unwrap(), *two.sum.lock().unwrap()),
        (140, 49),
        "30 from account 1 (100) to account 2 (20); then one from account 2, and account 1 doubled"
    );
}

/// Whether `both` holds the account with the greater id while it waits for the other one.
fn greater_is_locked(swapped: bool) -> bool {
    let (small, great) = (account(5, 0), account(9, 0));
    let held = small.sum.lock().unwrap();
    let (own_small, own_great) = (Arc::clone(&small), Arc::clone(&great));
    let (started, start) = channel();
    let waiting = thread::spawn(move || {
        let _ = started.send(());
        if swapped {
            both(&own_great, &own_small, |_, _| ());
        } else {
            both(&own_small, &own_great, |_, _| ());
        }
    });
    let _ = start.recv_timeout(PATIENCE);
    thread::sleep(MOMENT);
    let locked = (0..200).any(|_| {
        thread::yield_now();
        great.sum.try_lock().is_err()
    });
    drop(held);
    in_time("both", move || waiting.join().is_ok());
    locked
}

#[test]
fn both_locks_the_smaller_id_first() {
    assert!(
        !greater_is_locked(false),
        "called both(5, 9) while somebody held 5: account 9 was locked, expected it to be free"
    );
    assert!(
        !greater_is_locked(true),
        "called both(9, 5) while somebody held 5: account 9 was locked, expected it to be free"
    );
}

#[test]
fn wait_until_of_a_ready_value_comes_at_once() {
    let value = in_time("wait_until", || {
        Gate::new(12).wait_until(|value| *value > 10)
    });
    assert_eq!(value, 12, "waited for more than 10 in a gate with 12");
}

#[test]
fn wait_until_wakes_up_when_it_is_set() {
    let gate = Arc::new(Gate::new(String::from("closed")));
    let own = Arc::clone(&gate);
    let waiting = thread::spawn(move || own.wait_until(|word| word.starts_with("open")));
    thread::sleep(MOMENT);
    gate.set(String::from("nearly"));
    thread::sleep(MOMENT);
    gate.set(String::from("open at last"));
    let got = in_time("wait_until", move || waiting.join().ok());
    assert_eq!(
        got.as_deref(),
        Some("open at last"),
        "waited for a word with open, set nearly, set open at last"
    );
}

#[test]
fn wait_until_asks_only_after_a_change() {
    let gate = Arc::new(Gate::new(1));
    let asked = Arc::new(AtomicUsize::new(0));
    let (own_gate, own_asked) = (Arc::clone(&gate), Arc::clone(&asked));
    let waiting = thread::spawn(move || {
        own_gate.wait_until(|value| {
            own_asked.fetch_add(1, SeqCst);
            *value > 2
        })
    });
    while asked.load(SeqCst) == 0 {
        thread::yield_now();
    }
    thread::sleep(MOMENT * 3);
    let before = asked.load(SeqCst);
    gate.set(2);
    thread::sleep(MOMENT);
    gate.set(3);
    let got = in_time("wait_until", move || waiting.join().ok());
    assert_eq!(
        got,
        Some(3),
        "waited for more than 2 in a gate with 1; 2 and 3 were set"
    );
    assert!(
        before <= 3,
        "the question was asked {before} times before anybody had set a value, expected once"
    );
}

#[test]
fn wait_until_sleeps_on_the_condition_variable() {
    let gate = Arc::new(Gate::new(1));
    let own = Arc::clone(&gate);
    let (asked, question) = channel();
    let waiting = thread::spawn(move || {
        own.wait_until(|value| {
            let _ = asked.send(());
            *value > 1
        });
        waits()
    });
    // The gate is locked while the question is asked, so this change comes when the thread sleeps.
    let _ = question.recv_timeout(PATIENCE);
    gate.set(2);
    let slept = in_time("wait_until", move || waiting.join().ok());
    assert!(
        slept > Some(0),
        "the thread waited for more than 1 in a gate with 1 and never slept on a Condvar"
    );
}

#[test]
fn set_wakes_all_that_wait() {
    let gate = Arc::new(Gate::new(0));
    let waiting: Vec<_> = (0..3)
        .map(|_| {
            let own = Arc::clone(&gate);
            thread::spawn(move || own.wait_until(|value| *value == 5))
        })
        .collect();
    thread::sleep(MOMENT);
    gate.set(5);
    let got = in_time("wait_until in three threads", move || {
        waiting
            .into_iter()
            .map(|thread| thread.join().ok())
            .collect::<Vec<_>>()
    });
    assert_eq!(
        got,
        [Some(5), Some(5), Some(5)],
        "three threads waited for 5, and 5 was set once"
    );
}
