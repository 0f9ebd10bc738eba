use exercise::{count_all, hand_out, line, newest};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Longer than anything here needs; a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(2);

/// Time for a thread to do too much, if it does.
const MOMENT: Duration = Duration::from_millis(60);

/// An order that cannot be cloned.
#[derive(Debug, PartialEq)]
struct Order(u32);

fn orders(numbers: &[u32]) -> Vec<Order> {
    numbers.iter().map(|number| Order(*number)).collect()
}

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

/// A counter that sends the numbers from 1 to `last`.
fn up_to(last: u64) -> Box<dyn FnOnce(&dyn Fn(u64)) + Send> {
    Box::new(move |send| (1..=last).for_each(send))
}

#[test]
fn count_all_adds_up_what_is_sent() {
    let sum = in_time("count_all", || {
        count_all(vec![up_to(3), up_to(10), up_to(0), up_to(1)])
    });
    assert_eq!(
        sum, 62,
        "called count_all; the counters send 1 to 3, 1 to 10, nothing, and 1"
    );
}

#[test]
fn count_all_ends_when_all_are_done() {
    let slow: Box<dyn FnOnce(&dyn Fn(u64)) + Send> = Box::new(|send| {
        send(4);
        thread::sleep(MOMENT);
        send(8);
    });
    let sum = in_time("count_all", || count_all(vec![slow, up_to(2)]));
    assert_eq!(
        sum, 15,
        "called count_all; one counter sends 4 and, a moment later, 8; the other 1, 2"
    );
}

#[test]
fn count_all_of_no_counter_is_zero() {
    let none: Vec<Box<dyn FnOnce(&dyn Fn(u64)) + Send>> = Vec::new();
    assert_eq!(
        in_time("count_all", || count_all(none)),
        0,
        "called count_all without a counter"
    );
}

#[test]
fn line_gives_everything_in_order() {
    let mut next = 0;
    let things = line(2, move || {
        next += 1;
        (next <= 50).then_some(next)
    });
    let got = in_time("the loop over a line", move || {
        things.iter().collect::<Vec<u32>>()
    });
    assert_eq!(
        got,
        (1..=50).collect::<Vec<u32>>(),
        "took all things from a line that makes 1 to 50"
    );
}

#[test]
fn line_makes_no_more_than_there_is_room() {
    let made = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&made);
    let things = line(3, move || Some(count.fetch_add(1, SeqCst)));
    while made.load(SeqCst) < 4 {
        thread::yield_now();
    }
    thread::sleep(MOMENT);
    assert_eq!(
        made.load(SeqCst),
        4,
        "things made by a line with room for 3 when nobody takes one: three wait in the channel, \
         and one in the hands of the thread"
    );
    assert_eq!(
        things.recv_timeout(PATIENCE),
        Ok(0),
        "the first thing of that line"
    );
}

#[test]
fn line_stops_when_nobody_takes() {
    let made = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&made);
    let things = line(1, move || {
        let number = count.fetch_add(1, SeqCst);
        (number < 1_000_000).then_some(number)
    });
    assert_eq!(
        things.recv_timeout(PATIENCE),
        Ok(0),
        "the first thing of a line with room for 1"
    );
    drop(things);
    let ended = in_time("the thread of a line", move || {
        while Arc::strong_count(&made) > 1 {
            thread::yield_now();
        }
        made.load(SeqCst)
    });
    assert!(
        ended <= 4,
        "a line with room for 1, of which one thing was taken, went on when the receiver was gone: \
         it made {ended} things, expected at most 4"
    );
}

#[test]
fn hand_out_sends_all_orders() {
    let (packer, desk) = channel();
    assert_eq!(
        hand_out(orders(&[7, 8, 9]), &packer),
        [],
        "called hand_out with the orders 7, 8, 9 and a packer who is there: what was not sent"
    );
    drop(packer);
    assert_eq!(
        desk.iter().collect::<Vec<Order>>(),
        orders(&[7, 8, 9]),
        "what the packer got"
    );
}

#[test]
fn hand_out_gives_back_what_was_not_sent() {
    let (packer, desk) = channel();
    assert_eq!(
        hand_out(orders(&[1, 2]), &packer),
        [],
        "called hand_out with the orders 1, 2"
    );
    let taken: Vec<Order> = desk.try_iter().collect();
    drop(desk);
    assert_eq!(
        taken,
        orders(&[1, 2]),
        "what the packer had taken before he left"
    );
    assert_eq!(
        hand_out(orders(&[3, 4, 5]), &packer),
        orders(&[3, 4, 5]),
        "called hand_out with the orders 3, 4, 5 when the packer had left: what was not sent"
    );
}

#[test]
fn hand_out_to_nobody_gives_all_back() {
    let (packer, desk) = channel();
    drop(desk);
    assert_eq!(
        hand_out(orders(&[3, 1, 2]), &packer),
        orders(&[3, 1, 2]),
        "called hand_out with the orders 3, 1, 2 and a packer who is gone"
    );
    assert_eq!(
        hand_out(orders(&[]), &packer),
        [],
        "called hand_out without an order"
    );
}

#[test]
fn newest_is_the_latest_that_has_come() {
    let (sender, prices) = channel();
    for price in [120, 125, 119] {
        sender.send(price).expect("the receiver is there");
    }
    assert_eq!(
        newest(&prices),
        Some(119),
        "called newest after 120, 125, 119 have come"
    );
    assert_eq!(
        in_time("newest", move || newest(&prices)),
        None,
        "called newest again when nothing more has come"
    );
    drop(sender);
}

#[test]
fn newest_of_nothing_is_none_at_once() {
    let (sender, prices) = channel::<u32>();
    let late = thread::spawn(move || {
        thread::sleep(MOMENT * 5);
        sender.send(1).is_ok()
    });
    let got = in_time("newest", move || (newest(&prices), prices));
    assert_eq!(
        got.0, None,
        "called newest when nothing had come; the first price comes a moment later"
    );
    assert_eq!(
        late.join().ok(),
        Some(true),
        "whether that price could be sent afterwards"
    );
}

#[test]
fn newest_works_when_the_senders_are_gone() {
    let (sender, prices) = channel();
    sender.send("last one").expect("the receiver is there");
    drop(sender);
    assert_eq!(
        newest(&prices),
        Some("last one"),
        "called newest when the sender was gone"
    );
    assert_eq!(newest(&prices), None, "called newest once more");
}
