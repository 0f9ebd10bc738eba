use std::sync::mpsc::{channel, Receiver, SendError, Sender};
use std::thread;

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
    drop(sender);
    let mut sum = 0;
    for number in receiver {
        sum += number;
    }
    sum
}

pub fn hand_out<T>(mut orders: Vec<T>, packer: &Sender<T>) -> Vec<T> {
    while !orders.is_empty() {
        match packer.send(orders.remove(0)) {
            Ok(()) => {}
            Err(refused) => {
                orders.insert(0, refused.0);
                break;
            }
        }
    }
    let _: Option<SendError<T>> = None;
    orders
}

pub fn newest<T>(prices: &Receiver<T>) -> Option<T> {
    let mut latest = None;
    while let Ok(price) = prices.try_recv() {
        latest = Some(price);
    }
    latest
}
