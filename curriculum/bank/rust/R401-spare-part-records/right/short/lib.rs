// Records of a workshop for trams. They may be of any type, and nobody asks what they can do.

mod table;

pub use table::{Id, Table};

/// Something that was delivered: it is whole, or there is something else instead, such as a note.
pub enum Delivery<W, B> {
    Whole(W),
    Broken(B),
}

pub fn unpack<T, const N: usize>(boxes: Vec<[T; N]>) -> Vec<T> {
    boxes.into_iter().flatten().collect()
}

pub fn sort_out<W, B>(deliveries: Vec<Delivery<W, B>>) -> (Vec<W>, Vec<B>) {
    let (mut whole, mut broken) = (vec![], vec![]);
    for delivery in deliveries {
        if let Delivery::Whole(thing) = delivery {
            whole.push(thing);
        } else if let Delivery::Broken(rest) = delivery {
            broken.push(rest);
        }
    }
    (whole, broken)
}
