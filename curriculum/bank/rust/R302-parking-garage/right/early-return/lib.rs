// The sign and the barrier of parking garages.

#[derive(Debug, PartialEq)]
pub struct Garage {
    pub name: String,
    places: u32,
    taken: u32,
}

impl Garage {
    pub fn new(name: String, places: u32) -> Self {
        Self {
            name,
            places,
            taken: 0,
        }
    }

    pub fn free(&self) -> u32 {
        self.places - self.taken
    }

    pub fn enter(&mut self) -> bool {
        if self.taken == self.places {
            return false;
        }
        self.taken += 1;
        true
    }

    pub fn close(self) -> (String, u32) {
        (self.name, self.taken)
    }
}
