// The sign and the barrier of parking garages.

#[derive(Debug, PartialEq)]
pub struct Garage {
    pub name: String,
    places: u32,
    taken: u32,
}

impl Garage {
    pub fn new(name: String, places: u32) -> Garage {
        Garage {
            name,
            places,
            taken: 0,
        }
    }

    pub fn free(&self) -> u32 {
        self.places - self.taken
    }

    pub fn enter(&mut self) -> bool {
        let open = self.free() > 0;
        if open {
            self.taken += 1;
        }
        open
    }

    pub fn close(self) -> (String, u32) {
        (self.name.clone(), self.taken)
    }
}
