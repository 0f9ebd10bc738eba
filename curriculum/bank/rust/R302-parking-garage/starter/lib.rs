// The sign and the barrier of parking garages.

/// A garage. The line above it lets tests compare and print garages.
#[derive(Debug, PartialEq)]
pub struct Garage {
    pub name: String,
    places: u32,
    taken: u32,
}

impl Garage {
    // ex-1: an associated function has no self; it makes a value of the type.
    // Lesson: "Functions that belong to a type".
    // Test: new_garage_has_all_places_free.
    // Start: how many cars are in a new garage?
    pub fn new(name: String, places: u32) -> Garage {
        Garage {
            name,
            places,
            taken: places,
        }
    }

    // ex-2: a method that only looks has &self.
    // Lesson: "Looking: &self".
    // Test: free_stays_the_same_when_asked_twice.
    // Start: which line changes something, and who allows it?
    pub fn free(&mut self) -> u32 {
        let free = self.places.saturating_sub(self.taken);
        self.taken += 1;
        free
    }

    // ex-3: a method that changes its own value has &mut self.
    // Lesson: "Changing: &mut self".
    // Test: enter_takes_one_place.
    // Start: what does `taken` hold, the field or a copy of it?
    pub fn enter(&self) -> bool {
        let mut taken = self.taken;
        if taken < self.places {
            taken += 1;
            return taken > 0;
        }
        false
    }

    // ex-4: a method that ends the life of its value has self.
    // Lesson: "Using up: self".
    // Test: close_uses_the_garage_up.
    // Start: may anybody still have the garage after this call?
    pub fn close(&self) -> (String, u32) {
        (self.name.clone(), self.places - self.taken)
    }
}
