// Records of a workshop for trams. They may be of any type, and nobody asks what they can do.

mod table;

pub use table::{Id, Table};

/// Something that was delivered: it is whole, or there is something else instead, such as a note.
pub enum Delivery<W, B> {
    Whole(W),
    Broken(B),
}

pub fn unpack<Thing, const SIZE: usize>(boxes: Vec<[Thing; SIZE]>) -> Vec<Thing> {
    let mut things = Vec::with_capacity(boxes.len() * SIZE);
    for one in boxes {
        things.extend(one);
    }
    things
}

pub fn sort_out<W, B>(deliveries: Vec<Delivery<W, B>>) -> (Vec<W>, Vec<B>) {
    let mut whole = Vec::new();
    let mut broken = Vec::new();
    for delivery in deliveries {
        match delivery {
            Delivery::Whole(thing) => whole.push(thing),
            Delivery::Broken(rest) => broken.push(rest),
        }
    }
    (whole, broken)
}
