// Records of a workshop for trams. They may be of any type, and nobody asks what they can do.

mod table;

pub use table::{Id, Table};

/// Something that was delivered: it is whole, or there is something else instead, such as a note.
pub enum Delivery<W, B> {
    Whole(W),
    Broken(B),
}

pub fn unpack<T, const N: usize>(boxes: Vec<[T; N]>) -> Vec<T> {
    let mut things = Vec::new();
    for one in boxes {
        for thing in one {
            things.push(thing);
        }
    }
    things
}

pub fn sort_out<W, B>(deliveries: Vec<Delivery<W, B>>) -> (Vec<B>, Vec<W>) {
    let mut whole = Vec::new();
    let mut broken = Vec::new();
    for delivery in deliveries {
        match delivery {
            Delivery::Whole(thing) => whole.push(thing),
            Delivery::Broken(rest) => broken.push(rest),
        }
    }
    (broken, whole)
}
