use std::sync::mpsc::{channel, Receiver, SendError, Sender};
use std::thread;

pub fn count_all<C>(counters: Vec<C>) -> u64
where
    C: FnOnce(&dyn Fn(u64)) + Send + 'static,
{
    let receiver = {
        let (sender, receiver) = channel();
        for counter in counters {
            let own: Sender<u64> = sender.clone();
            thread::spawn(move || counter(&|number| own.send(number).unwrap_or(())));
        }
        receiver
    };
    receiver.iter().sum()
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
