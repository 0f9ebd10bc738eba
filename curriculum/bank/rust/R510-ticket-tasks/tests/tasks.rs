use exercise::counted::asks;
use exercise::{all, first_of, run, Pause, Task};
use std::cell::RefCell;
use std::future::Future;
use std::panic::resume_unwind;
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
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
        Err(RecvTimeoutError::Timeout) => panic!("{what} did not end: it waits for ever"),
        Err(RecvTimeoutError::Disconnected) => match handle.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => unreachable!(),
        },
    }
}

/// A waker that counts how often it was called.
#[derive(Default)]
struct Counting {
    wakes: AtomicUsize,
}

impl Wake for Counting {
    fn wake(self: Arc<Self>) {
        self.wakes.fetch_add(1, SeqCst);
    }
}

/// Polls a future until it is ready, at most `most` times: its output, and the number of polls.
fn polled<F: Future>(future: F, most: usize) -> (Option<F::Output>, usize) {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Counting::default()));
    let mut cx = Context::from_waker(&waker);
    for number in 1..=most {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return (Some(output), number);
        }
    }
    (None, most)
}

type Log = Rc<RefCell<Vec<String>>>;

/// A future that is ready at poll number `ready_at`. It logs its polls and its end.
struct Step {
    name: &'static str,
    polls: usize,
    ready_at: usize,
    log: Log,
}

fn step(name: &'static str, ready_at: usize, log: &Log) -> Step {
    Step {
        name,
        polls: 0,
        ready_at,
        log: Rc::clone(log),
    }
}

impl Future for Step {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<&'static str> {
        self.polls += 1;
        assert!(
            self.polls <= self.ready_at,
            "{} was polled again after it was ready",
            self.name
        );
        self.log.borrow_mut().push(self.name.to_string());
        if self.polls == self.ready_at {
            Poll::Ready(self.name)
        } else {
            Poll::Pending
        }
    }
}

impl Drop for Step {
    fn drop(&mut self) {
        self.log.borrow_mut().push(format!("end of {}", self.name));
    }
}

fn lines(log: &Log) -> Vec<String> {
    log.borrow().clone()
}

#[test]
fn pause_is_pending_so_many_polls() {
    let got = in_time("a Pause", || polled(Pause { polls: 3 }, 10));
    assert_eq!(
        got,
        (Some(()), 4),
        "polled a Pause of 3 until it is ready: its output, the number of polls"
    );
}

#[test]
fn pause_wakes_its_task_each_time() {
    let counting = Arc::new(Counting::default());
    let waker = Waker::from(Arc::clone(&counting));
    let mut cx = Context::from_waker(&waker);
    let mut pause = pin!(Pause { polls: 2 });
    let mut wakes = Vec::new();
    for _ in 0..3 {
        let _ = pause.as_mut().poll(&mut cx);
        wakes.push(counting.wakes.load(SeqCst));
    }
    assert_eq!(
        wakes,
        [1, 2, 2],
        "calls of the waker after each of three polls of a Pause of 2"
    );
}

#[test]
fn pause_of_none_is_ready_at_once() {
    assert_eq!(
        polled(Pause { polls: 0 }, 5),
        (Some(()), 1),
        "polled a Pause of 0 until it is ready"
    );
}

#[test]
fn first_of_gives_what_is_ready_first() {
    let log = Log::default();
    let got = polled(first_of(step("coin", 5, &log), step("card", 3, &log)), 10);
    assert_eq!(
        got,
        (Some("card"), 3),
        "a race: coin is ready at poll 5, card at poll 3"
    );
    let got = polled(first_of(step("coin", 2, &log), step("card", 4, &log)), 10);
    assert_eq!(
        got,
        (Some("coin"), 2),
        "a race: coin is ready at poll 2, card at poll 4"
    );
}

#[test]
fn first_of_prefers_the_left_one() {
    let log = Log::default();
    let got = polled(first_of(step("coin", 2, &log), step("card", 2, &log)), 10);
    assert_eq!(
        got.0,
        Some("coin"),
        "a race in which both are ready at poll 2"
    );
    assert_eq!(
        lines(&log)[..3],
        ["coin", "card", "coin"],
        "the first three polls of that race: the right one is not polled when the left one has won"
    );
}

#[test]
fn first_of_drops_what_lost() {
    let log = Log::default();
    let own = Rc::clone(&log);
    let race = async move {
        let (coin, card) = (step("coin", 9, &own), step("card", 1, &own));
        let won = first_of(coin, card).await;
        own.borrow_mut().push(format!("{won} has won"));
    };
    polled(race, 3);
    let lines = lines(&log);
    let place = |line: &str| lines.iter().position(|other| other == line);
    assert!(
        place("end of coin").is_some() && place("end of coin") < place("card has won"),
        "a race that card wins; the log is {lines:?}, expected the end of coin before the output"
    );
}

#[test]
fn all_gives_outputs_in_the_order_of_the_list() {
    let log = Log::default();
    let steps = vec![
        step("clock", 3, &log),
        step("coin", 1, &log),
        step("bank", 2, &log),
    ];
    assert_eq!(
        polled(all(steps), 10),
        (Some(vec!["clock", "coin", "bank"]), 3),
        "called all on clock, coin, bank, which are ready at poll 3, 1, 2: outputs, number of polls"
    );
}

#[test]
fn all_polls_each_once_a_round() {
    let log = Log::default();
    polled(
        all(vec![
            step("clock", 3, &log),
            step("coin", 1, &log),
            step("bank", 2, &log),
        ]),
        10,
    );
    let mut polls = lines(&log);
    polls.retain(|line| !line.starts_with("end of"));
    assert_eq!(
        polls,
        ["clock", "coin", "bank", "clock", "bank", "clock"],
        "all polls of clock, coin, bank, which are ready at poll 3, 1, 2"
    );
}

#[test]
fn all_of_no_future_is_ready() {
    let none: Vec<Pause> = Vec::new();
    assert_eq!(
        polled(all(none), 3),
        (Some(vec![]), 1),
        "called all without a future"
    );
}

type Shared = Arc<Mutex<Vec<&'static str>>>;

fn note(log: &Shared, line: &'static str) {
    log.lock().unwrap().push(line);
}

/// Runs the tasks that `make` builds, in time, and gives what they have logged.
fn ran(make: impl FnOnce(&Shared) -> Vec<Task> + Send + 'static) -> Vec<&'static str> {
    in_time("run", move || {
        let log = Shared::default();
        run(make(&log));
        let lines = log.lock().unwrap().clone();
        lines
    })
}

#[test]
fn run_polls_each_task_in_order() {
    let log = ran(|log| {
        let task = |name: &'static str, polls: u32| -> Task {
            let log = Arc::clone(log);
            Box::pin(async move {
                for _ in 0..polls {
                    note(&log, name);
                    Pause { polls: 1 }.await;
                }
                note(&log, "done");
            })
        };
        vec![task("clock", 2), task("coin", 0), task("bank", 1)]
    });
    assert_eq!(
        log,
        ["clock", "done", "bank", "clock", "done", "done"],
        "ran clock, which logs and pauses twice, coin, which does neither, and bank, once; \
         each logs `done` at the end"
    );
}

/// Logs each poll, and is ready when the flag is set. It keeps its waker for somebody else.
struct Waiting {
    name: &'static str,
    log: Shared,
    flag: Arc<Mutex<(bool, Option<Waker>)>>,
}

impl Future for Waiting {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        note(&self.log, self.name);
        let mut flag = self.flag.lock().unwrap();
        if flag.0 {
            return Poll::Ready(());
        }
        flag.1 = Some(cx.waker().clone());
        Poll::Pending
    }
}

fn open(flag: &Arc<Mutex<(bool, Option<Waker>)>>) {
    let waker = {
        let mut flag = flag.lock().unwrap();
        flag.0 = true;
        flag.1.take()
    };
    if let Some(waker) = waker {
        waker.wake();
    }
}

#[test]
fn run_polls_only_what_was_woken() {
    let log = ran(|log| {
        let flag = Arc::new(Mutex::new((false, None)));
        let waiting = Waiting {
            name: "bank",
            log: Arc::clone(log),
            flag: Arc::clone(&flag),
        };
        let own = Arc::clone(log);
        let clock = async move {
            for _ in 0..3 {
                note(&own, "tick");
                Pause { polls: 1 }.await;
            }
            open(&flag);
        };
        vec![Box::pin(waiting), Box::pin(clock)]
    });
    assert_eq!(
        log,
        ["bank", "tick", "tick", "tick", "bank"],
        "ran bank, which waits, and a clock that ticks three times and then wakes bank"
    );
}

/// A task that another thread wakes a moment later.
fn woken_from_another_thread(log: &Shared) -> Vec<Task> {
    let flag = Arc::new(Mutex::new((false, None)));
    let waiting = Waiting {
        name: "bank",
        log: Arc::clone(log),
        flag: Arc::clone(&flag),
    };
    thread::spawn(move || {
        while flag.lock().unwrap().1.is_none() {
            thread::yield_now();
        }
        thread::sleep(Duration::from_millis(60));
        open(&flag);
    });
    vec![Box::pin(waiting)]
}

#[test]
fn run_waits_until_another_thread_wakes() {
    assert_eq!(
        ran(woken_from_another_thread),
        ["bank", "bank"],
        "ran a task that another thread wakes a moment later: its polls"
    );
}

#[test]
fn run_sleeps_and_does_not_ask_again_and_again() {
    let asked = in_time("run", || {
        run(woken_from_another_thread(&Shared::default()));
        asks()
    });
    assert!(
        asked < 20,
        "ran a task that another thread wakes a moment later: the channel was asked {asked} times without waiting"
    );
}

#[test]
fn run_of_no_task_ends() {
    assert_eq!(ran(|_| Vec::new()), [""; 0], "called run without a task");
}

#[test]
fn run_ignores_wakes_of_done_tasks() {
    let log = ran(|log| {
        let kept: Arc<Mutex<Option<Waker>>> = Arc::default();
        let (keep, own) = (Arc::clone(&kept), Arc::clone(log));
        let short = std::future::poll_fn(move |cx| {
            note(&own, "short");
            *keep.lock().unwrap() = Some(cx.waker().clone());
            Poll::Ready(())
        });
        let own = Arc::clone(log);
        let long = async move {
            for _ in 0..2 {
                note(&own, "long");
                let waker = kept.lock().unwrap().clone();
                if let Some(waker) = waker {
                    waker.wake();
                }
                Pause { polls: 1 }.await;
            }
        };
        vec![Box::pin(short), Box::pin(long)]
    });
    assert_eq!(
        log,
        ["short", "long", "long"],
        "ran a task that is done at once, and one that goes on waking it"
    );
}
