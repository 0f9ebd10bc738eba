// The left-luggage office of a railway station. It keeps anything, and it never asks what.

pub struct Locker<T> {
    pub number: u32,
    pub thing: T,
}

pub fn take_out<T>(shelf: &mut Vec<T>, at: usize) -> Option<T> {
    if at < shelf.len() {
        Some(shelf.remove(at))
    } else {
        None
    }
}

pub fn hand_over<A, B>(tickets: Vec<A>, things: Vec<B>) -> Vec<(A, B)> {
    tickets.into_iter().zip(things).collect()
}

impl<T> Locker<T> {
    pub fn swap(&mut self, thing: T) -> T {
        let old = self.thing;
        self.thing = thing;
        old
    }
}

impl<T> Locker<T> {
    pub fn refit<U>(self, thing: U) -> (Locker<U>, T) {
        let fresh = Locker {
            number: self.number,
            thing,
        };
        (fresh, self.thing)
    }
}
