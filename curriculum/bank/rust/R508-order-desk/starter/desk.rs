use std::sync::mpsc::{channel, Receiver, Sender};
use std::thread;

// ex-1: a loop over a receiver ends when the last sender is gone.
// Lesson: "When the loop ends".
// Test: count_all_ends_when_all_are_done.
// Start: how many senders are there when the loop begins?
pub fn count_all<C>(counters: Vec<C>) -> u64
where
    C: FnOnce(&dyn Fn(u64)) + Send + 'static,
{
    let (sender, receiver) = channel();
    for counter in counters {
        let own = sender.clone();
        thread::spawn(move || {
            counter(&|number| {
                // Only the end of the program can stop this, so nobody has to hear of it.
                let _ = own.send(number);
            });
        });
    }
    let mut sum = 0;
    for number in receiver {
        sum += number;
    }
    sum
}

// ex-3: the error of send holds the value that was not sent.
// Lesson: "What send gives back".
// Test: hand_out_gives_back_what_was_not_sent.
// Start: what does the answer of send tell?
pub fn hand_out<T>(orders: Vec<T>, packer: &Sender<T>) -> Vec<T> {
    for order in orders {
        packer.send(order).expect("the packer is there");
    }
    Vec::new()
}

// ex-4: recv waits, try_recv does not.
// Lesson: "Waiting or not".
// Test: newest_of_nothing_is_none_at_once.
// Start: what happens here when nothing has come?
pub fn newest<T>(prices: &Receiver<T>) -> Option<T> {
    prices.recv().ok()
}
