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
    let mut sum = 0;
    for number in receiver {
        sum += number;
    }
    sum
}

pub fn hand_out<T>(orders: Vec<T>, packer: &Sender<T>) -> Vec<T> {
    let mut orders = orders.into_iter();
    while let Some(order) = orders.next() {
        if let Err(SendError(order)) = packer.send(order) {
            let mut rest = vec![order];
            rest.extend(orders);
            return rest;
        }
    }
    Vec::new()
}

pub fn newest<T>(prices: &Receiver<T>) -> Option<T> {
    prices.try_iter().last()
}
