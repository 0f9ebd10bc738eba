pub struct Locker<T> {
    pub number: u32,
    pub thing: T,
}

pub fn take_out<Thing>(shelf: &mut Vec<Thing>, at: usize) -> Option<Thing> {
    (at < shelf.len()).then(|| shelf.remove(at))
}

pub fn hand_over<Ticket, Thing>(tickets: Vec<Ticket>, things: Vec<Thing>) -> Vec<(Ticket, Thing)> {
    let mut waiting = things.into_iter();
    let mut pairs = Vec::with_capacity(tickets.len());
    for ticket in tickets {
        match waiting.next() {
            Some(thing) => pairs.push((ticket, thing)),
            None => break,
        }
    }
    pairs
}

impl<Thing> Locker<Thing> {
    pub fn swap(&mut self, thing: Thing) -> Thing {
        let number = self.number;
        let old = std::mem::replace(self, Locker { number, thing });
        old.thing
    }

    pub fn refit<Other>(self, thing: Other) -> (Locker<Other>, Thing) {
        (
            Locker {
                number: self.number,
                thing,
            },
            self.thing,
        )
    }
}
