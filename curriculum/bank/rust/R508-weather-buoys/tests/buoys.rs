use exercise::{changes, highest, listen, report, station, Buoy, Message};
use std::panic::resume_unwind;
use std::sync::mpsc::{channel, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Condvar, Mutex};
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
            panic!("{what} did not end: it still waits for values, although no more can come")
        }
        Err(RecvTimeoutError::Disconnected) => match handle.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => unreachable!(),
        },
    }
}

/// A buoy with given readings.
struct Plain {
    readings: Vec<i32>,
    at: usize,
}

fn plain(readings: &[i32]) -> Plain {
    Plain {
        readings: readings.to_vec(),
        at: 0,
    }
}

impl Buoy for Plain {
    fn next(&mut self) -> Option<i32> {
        self.at += 1;
        self.readings.get(self.at - 1).copied()
    }
}

/// A buoy that holds the listener's end itself: it looks what was sent before, and hangs up after
/// `until` readings.
struct Looking {
    listener: Option<Receiver<i32>>,
    given: i32,
    until: i32,
    asked_after: Arc<Mutex<u32>>,
}

impl Buoy for Looking {
    fn next(&mut self) -> Option<i32> {
        match &self.listener {
            Some(listener) if self.given > 0 => assert_eq!(
                listener.try_recv().ok(),
                Some(self.given),
                "what was sent when the buoy was asked for reading {}: \
                 each reading must be sent before the next one is asked for",
                self.given + 1
            ),
            Some(_) => {}
            None => *self.asked_after.lock().unwrap() += 1,
        }
        if self.given == self.until {
            self.listener = None;
        }
        self.given += 1;
        (self.given < 10).then_some(self.given)
    }
}

/// How many have come so far; one can wait for more.
#[derive(Default)]
struct Counter {
    count: Mutex<usize>,
    changed: Condvar,
}

impl Counter {
    fn add(&self) {
        *self.count.lock().unwrap() += 1;
        self.changed.notify_all();
    }

    /// Whether there were at least `least` in time.
    fn reaches(&self, least: usize) -> bool {
        let count = self.count.lock().unwrap();
        let few = |count: &mut usize| *count < least;
        let (_count, end) = self
            .changed
            .wait_timeout_while(count, PATIENCE / 2, few)
            .unwrap();
        !end.timed_out()
    }
}

/// A buoy that gives 1 if all the buoys are at work, else 0.
struct Social {
    all: Arc<Counter>,
    number: usize,
    done: bool,
}

impl Buoy for Social {
    fn next(&mut self) -> Option<i32> {
        if self.done {
            return None;
        }
        self.done = true;
        self.all.add();
        Some(self.all.reaches(self.number) as i32)
    }
}

/// A buoy that gives 1 as long as its earlier readings were noted, else 0.
struct Patient {
    noted: Arc<Counter>,
    given: usize,
}

impl Buoy for Patient {
    fn next(&mut self) -> Option<i32> {
        let in_time = self.noted.reaches(self.given);
        self.given += 1;
        (self.given < 4).then_some(in_time as i32)
    }
}

#[test]
fn report_sends_all_readings_in_order() {
    let (out, incoming) = channel();
    let accepted = report(plain(&[120, 80, 95]), out);
    let got: Vec<i32> = incoming.iter().collect();
    assert_eq!(got, [120, 80, 95], "what was sent by report on 120, 80, 95");
    assert_eq!(accepted, 3, "called report on 120, 80, 95");
}

#[test]
fn report_sends_each_reading_before_the_next() {
    let (out, incoming) = channel();
    let buoy = Looking {
        listener: Some(incoming),
        given: 0,
        until: 100,
        asked_after: Arc::default(),
    };
    assert_eq!(report(buoy, out), 9, "called report on 9 readings");
}

#[test]
fn report_stops_when_nobody_listens() {
    let (out, incoming) = channel();
    let asked_after = Arc::default();
    let buoy = Looking {
        listener: Some(incoming),
        given: 0,
        until: 4,
        asked_after: Arc::clone(&asked_after),
    };
    assert_eq!(
        report(buoy, out),
        4,
        "called report; the listener goes away after 4 readings"
    );
    assert_eq!(
        *asked_after.lock().unwrap(),
        0,
        "how often the buoy was asked again after a send had failed"
    );
}

#[test]
fn listen_notes_all_readings_of_all_buoys() {
    let mut noted = in_time("listen on 3 buoys", || {
        let mut noted = Vec::new();
        listen(
            vec![plain(&[1, 2, 3]), plain(&[]), plain(&[40, 50])],
            |reading| noted.push(reading),
        );
        noted
    });
    noted.sort();
    assert_eq!(
        noted,
        [1, 2, 3, 40, 50],
        "the readings of 3 buoys that listen noted, sorted"
    );
}

#[test]
fn listen_ends_when_all_buoys_are_done() {
    let noted = in_time("listen on 1 buoy", || {
        let mut noted = Vec::new();
        listen(vec![plain(&[7, 5, 9])], |reading| noted.push(reading));
        noted
    });
    assert_eq!(noted, [7, 5, 9], "the readings of 1 buoy that listen noted");
}

#[test]
fn listen_lets_all_buoys_work_at_the_same_time() {
    let noted = in_time("listen on 3 buoys", || {
        let all = Arc::new(Counter::default());
        let mut buoys = Vec::new();
        for _ in 0..3 {
            buoys.push(Social {
                all: Arc::clone(&all),
                number: 3,
                done: false,
            });
        }
        let mut noted = Vec::new();
        listen(buoys, |reading| noted.push(reading));
        noted
    });
    assert_eq!(noted, [1, 1, 1], "1 for each of 3 buoys that met the others at work");
}

#[test]
fn listen_notes_a_reading_as_soon_as_it_comes() {
    let noted = in_time("listen on 1 buoy", || {
        let count = Arc::new(Counter::default());
        let buoy = Patient {
            noted: Arc::clone(&count),
            given: 0,
        };
        let mut noted = Vec::new();
        listen(vec![buoy], |reading| {
            noted.push(reading);
            count.add();
        });
        noted
    });
    assert_eq!(
        noted,
        [1, 1, 1],
        "1 for each reading of a buoy whose earlier readings had been noted"
    );
}

#[test]
fn changes_drops_what_is_equal_to_the_one_before() {
    let got = in_time("the output of changes", || {
        let (out, input) = channel();
        for reading in [5, 5, 8, 8, 8, 5, 0] {
            out.send(reading).unwrap();
        }
        drop(out);
        let got: Vec<i32> = changes(input).iter().collect();
        got
    });
    assert_eq!(got, [5, 8, 5, 0], "what came out of changes for 5, 5, 8, 8, 8, 5, 0");
}

#[test]
fn changes_passes_each_reading_on_at_once() {
    in_time("changes with an open input", || {
        let (out, input) = channel();
        let output = changes(input);
        for reading in [30, 20] {
            out.send(reading).unwrap();
            assert_eq!(
                output.recv_timeout(PATIENCE / 2).ok(),
                Some(reading),
                "what came out of changes right after {reading} was sent"
            );
        }
    });
}

#[test]
fn changes_ends_with_its_input() {
    let (out, input) = channel();
    let output = in_time("changes with an open input", || changes(changes(input)));
    out.send(1).unwrap();
    drop(out);
    assert_eq!(output.recv_timeout(PATIENCE), Ok(1), "the first reading after two stages");
    assert_eq!(
        output.recv_timeout(PATIENCE),
        Err(RecvTimeoutError::Disconnected),
        "the output of two stages after the input was closed"
    );
}

#[test]
fn changes_ends_when_nobody_takes_its_output() {
    let (out, input) = channel();
    drop(in_time("changes with an open input", || changes(input)));
    let mut sent = 0;
    while sent < 100 && out.send(sent).is_ok() {
        sent += 1;
        thread::sleep(Duration::from_millis(10));
    }
    assert!(
        sent < 100,
        "the output of changes was dropped, but its thread goes on taking readings"
    );
}

#[test]
fn highest_asks_the_station() {
    let (calm, stormy) = (station(), station());
    for reading in [40, 310, 290] {
        stormy.send(Message::Reading(reading)).unwrap();
    }
    calm.send(Message::Reading(-5)).unwrap();
    let tops = in_time("highest", move || (highest(&stormy), highest(&calm)));
    assert_eq!(
        tops,
        (Some(310), Some(-5)),
        "called highest on a station with 40, 310, 290, and on one with -5"
    );
}

#[test]
fn highest_of_a_new_station_is_none() {
    assert_eq!(
        in_time("highest", || highest(&station())),
        None,
        "called highest on a station without readings"
    );
}

#[test]
fn highest_waits_for_a_slow_answer() {
    let (post, letters) = channel();
    thread::spawn(move || {
        for letter in letters {
            if let Message::Highest(answer) = letter {
                thread::sleep(Duration::from_millis(40));
                let _ = answer.send(Some(77));
            }
        }
    });
    assert_eq!(
        in_time("highest", move || highest(&post)),
        Some(77),
        "called highest on a station that needs 40 milliseconds for an answer"
    );
}

#[test]
fn highest_is_none_when_no_answer_can_come() {
    let (post, letters): (Sender<Message>, Receiver<Message>) = channel();
    drop(letters);
    assert_eq!(
        in_time("highest", move || highest(&post)),
        None,
        "called highest on a station that is gone"
    );
    let (post, letters) = channel();
    thread::spawn(move || {
        let _ = letters.recv();
    });
    assert_eq!(
        in_time("highest", move || highest(&post)),
        None,
        "called highest on a station that takes the question and ends"
    );
}
