pub struct Locker<T> {
    pub number: u32,
    pub thing: T,
}

pub fn take_out<T>(shelf: &mut Vec<T>, at: usize) -> Option<T> {
    if shelf.len() <= at {
        return None;
    }
    let behind = shelf.split_off(at + 1);
    let found = shelf.pop();
    shelf.extend(behind);
    found
}

pub fn hand_over<A, B>(tickets: Vec<A>, mut things: Vec<B>) -> Vec<(A, B)> {
    let mut pairs = Vec::new();
    for ticket in tickets {
        if things.is_empty() {
            break;
        }
        pairs.push((ticket, things.remove(0)));
    }
    pairs
}

impl<T> Locker<T> {
    pub fn swap(&mut self, mut thing: T) -> T {
        std::mem::swap(&mut self.thing, &mut thing);
        thing
    }

    pub fn refit<U>(self, thing: U) -> (Locker<U>, T) {
        let Locker { number, thing: old } = self;
        (Locker { number, thing }, old)
    }
}
