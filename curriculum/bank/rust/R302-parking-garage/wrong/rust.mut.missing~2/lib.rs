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
        let mut taken = self.taken;
        if taken < self.places {
            taken += 1;
            return taken > 0;
        }
        false
    }

    pub fn close(self) -> (String, u32) {
        (self.name, self.taken)
    }
}
