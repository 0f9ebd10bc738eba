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

    pub fn enter(self: &mut Garage) -> bool {
        let before = self.taken;
        self.taken = self.places.min(before + 1);
        self.taken > before
    }

    pub fn close(self) -> (String, u32) {
        let Garage { name, taken, .. } = self;
        (name, taken)
    }
}
