use exercise::{bell, block_on, both, menu};
use std::future::{ready, Future};
use std::panic::resume_unwind;
use std::pin::{pin, Pin};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::Arc;
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

/// A pot that is ready at poll number `ready_at`. It counts its polls and must not be polled later.
struct Pot {
    polls: Arc<AtomicUsize>,
    ready_at: usize,
    dish: &'static str,
}

fn pot(dish: &'static str, ready_at: usize) -> (Pot, Arc<AtomicUsize>) {
    let polls = Arc::new(AtomicUsize::new(0));
    let pot = Pot {
        polls: Arc::clone(&polls),
        ready_at,
        dish,
    };
    (pot, polls)
}

impl Future for Pot {
    type Output = String;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        let number = self.polls.fetch_add(1, SeqCst) + 1;
        assert!(
            number <= self.ready_at,
            "{} was polled again after it was ready",
            self.dish
        );
        if number == self.ready_at {
            return Poll::Ready(self.dish.to_string());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// A future that becomes ready 40 milliseconds after its first poll, woken by another thread.
struct Slow {
    polls: Arc<AtomicUsize>,
    done: Arc<AtomicUsize>,
}

impl Future for Slow {
    type Output = &'static str;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.polls.fetch_add(1, SeqCst) == 0 {
            let (done, waker) = (Arc::clone(&self.done), cx.waker().clone());
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(40));
                done.store(1, SeqCst);
                waker.wake();
            });
        }
        match self.done.load(SeqCst) {
            0 => Poll::Pending,
            _ => Poll::Ready("stew"),
        }
    }
}

fn poll_once<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn menu_serves_soup_and_bread() {
    let mut dinner = pin!(menu(
        ready(String::from("leek soup")),
        ready(String::from("rye bread"))
    ));
    assert_eq!(
        poll_once(dinner.as_mut()),
        Poll::Ready(String::from("leek soup, then rye bread")),
        "polled menu with a leek soup and a rye bread that are ready"
    );
}

#[test]
fn menu_does_nothing_before_it_is_polled() {
    let ((soup, soups), (bread, breads)) = (pot("soup", 2), pot("bread", 1));
    let mut dinner = Box::pin(menu(soup, bread));
    assert_eq!(
        (soups.load(SeqCst), breads.load(SeqCst)),
        (0, 0),
        "polls of soup and bread after menu was called, before it was polled"
    );
    assert_eq!(poll_once(dinner.as_mut()), Poll::Pending, "first poll; the soup is not ready");
}

#[test]
fn menu_waits_for_the_soup_before_it_asks_for_bread() {
    let log = in_time("one poll of menu, while the soup is not ready", || {
        let ((soup, soups), (bread, breads)) = (pot("soup", 3), pot("bread", 2));
        let mut dinner = Box::pin(menu(soup, bread));
        let mut log = Vec::new();
        loop {
            let end = poll_once(dinner.as_mut()).is_ready();
            log.push((soups.load(SeqCst), breads.load(SeqCst)));
            if end || log.len() == 10 {
                return log;
            }
        }
    });
    assert_eq!(
        log,
        [(1, 0), (2, 0), (3, 1), (3, 2)],
        "polls of soup and bread after each poll of menu; the soup is ready at its third poll, \
         the bread at its second"
    );
}

#[test]
fn ringing_is_pending_until_the_bell_has_rung() {
    let (bell, ringing) = bell();
    let mut ringing = pin!(ringing);
    assert_eq!(poll_once(ringing.as_mut()), Poll::Pending, "poll before ring()");
    bell.ring();
    assert_eq!(poll_once(ringing.as_mut()), Poll::Ready(()), "poll after ring()");
}

#[test]
fn ringing_is_ready_at_once_if_the_bell_rang_before() {
    let (bell, ringing) = bell();
    bell.ring();
    assert_eq!(poll_once(pin!(ringing)), Poll::Ready(()), "first poll, after ring()");
}

#[test]
fn ringing_wakes_its_task_when_the_bell_rings() {
    let counting = Arc::new(Counting::default());
    let waker = Waker::from(Arc::clone(&counting));
    let (bell, ringing) = bell();
    let mut ringing = pin!(ringing);
    let _ = ringing.as_mut().poll(&mut Context::from_waker(&waker));
    assert_eq!(
        counting.wakes.load(SeqCst),
        0,
        "wakes after a poll, before ring(): there is nothing to look at yet"
    );
    bell.ring();
    assert_eq!(counting.wakes.load(SeqCst), 1, "wakes after ring()");
}

#[test]
fn ringing_wakes_the_task_that_polled_last() {
    let tasks = [(); 2].map(|()| Arc::new(Counting::default()));
    let (bell, ringing) = bell();
    let mut ringing = pin!(ringing);
    for task in &tasks {
        let waker = Waker::from(Arc::clone(task));
        let _ = ringing.as_mut().poll(&mut Context::from_waker(&waker));
    }
    bell.ring();
    assert_eq!(
        tasks.map(|task| task.wakes.load(SeqCst)),
        [0, 1],
        "wakes of two tasks that polled one after the other"
    );
}

#[test]
fn block_on_gives_the_output() {
    assert_eq!(
        in_time("block_on", || block_on(async { 6 * 7 })),
        42,
        "called block_on(async {{ 6 * 7 }})"
    );
}

#[test]
fn block_on_polls_again_after_a_wake_during_poll() {
    let (rice, polls) = pot("rice", 4);
    assert_eq!(
        in_time("block_on of a pot that wakes during poll", || block_on(rice)),
        "rice",
        "called block_on on a pot that is ready at its fourth poll"
    );
    assert_eq!(polls.load(SeqCst), 4, "polls of that pot");
}

#[test]
fn block_on_sleeps_until_it_is_woken() {
    let polls = Arc::new(AtomicUsize::new(0));
    let slow = Slow {
        polls: Arc::clone(&polls),
        done: Arc::default(),
    };
    assert_eq!(
        in_time("block_on of a future that another thread wakes", || block_on(slow)),
        "stew",
        "called block_on on a future that needs 40 milliseconds"
    );
    let polls = polls.load(SeqCst);
    assert!(
        (2..=4).contains(&polls),
        "{polls} polls of a future that was woken once, expected 2: sleep while it is Pending"
    );
}

#[test]
fn both_gives_the_outputs_in_order() {
    let dishes = both(ready("rice"), ready(3));
    assert_eq!(
        poll_once(pin!(dishes)),
        Poll::Ready(("rice", 3)),
        "polled both(ready(\"rice\"), ready(3))"
    );
}

#[test]
fn both_polls_the_second_while_the_first_waits() {
    let ((rice, rices), (beans, beanss)) = (pot("rice", 3), pot("beans", 2));
    let mut dishes = pin!(both(rice, beans));
    assert_eq!(poll_once(dishes.as_mut()), Poll::Pending, "first poll of both");
    assert_eq!(
        (rices.load(SeqCst), beanss.load(SeqCst)),
        (1, 1),
        "polls of rice and beans after one poll of both"
    );
}

#[test]
fn both_does_not_poll_what_is_ready_again() {
    let ((rice, rices), (beans, beanss)) = (pot("rice", 1), pot("beans", 3));
    let mut dishes = Box::pin(both(rice, beans));
    for _ in 0..2 {
        assert_eq!(poll_once(dishes.as_mut()), Poll::Pending, "beans are ready at poll 3");
    }
    assert_eq!(
        poll_once(dishes.as_mut()),
        Poll::Ready((String::from("rice"), String::from("beans"))),
        "third poll of both"
    );
    assert_eq!(
        (rices.load(SeqCst), beanss.load(SeqCst)),
        (1, 3),
        "polls of rice, ready at its first, and of beans, ready at their third"
    );

    let ((rice, _), (beans, beanss)) = (pot("rice", 3), pot("beans", 1));
    let mut dishes = Box::pin(both(rice, beans));
    for _ in 0..2 {
        assert_eq!(poll_once(dishes.as_mut()), Poll::Pending, "rice is ready at poll 3");
    }
    assert!(poll_once(dishes.as_mut()).is_ready(), "third poll of both");
    assert_eq!(beanss.load(SeqCst), 1, "polls of beans, ready at their first");
}
