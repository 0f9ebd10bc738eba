// The sign and the barrier of parking garages.

use std::cell::Cell;

#[derive(Debug, PartialEq)]
pub struct Garage {
    pub name: String,
    places: u32,
    taken: Cell<u32>,
}

impl Garage {
    pub fn new(name: String, places: u32) -> Garage {
        Garage {
            name,
            places,
            taken: Cell::new(0),
        }
    }

    pub fn free(&self) -> u32 {
        self.places - self.taken.get()
    }

    pub fn enter(&self) -> bool {
        let open = self.free() > 0;
        if open {
            self.taken.set(self.taken.get() + 1);
        }
        open
    }

    pub fn close(self) -> (String, u32) {
        (self.name, self.taken.get())
    }
}
