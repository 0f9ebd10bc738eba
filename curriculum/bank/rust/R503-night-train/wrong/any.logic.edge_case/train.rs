/// A train: nothing, or a coach with the rest of the train behind it.
#[derive(Debug, PartialEq)]
pub enum Train {
    End,
    /// A coach: its beds, and what follows.
    Coach(u32, Box<Train>),
}

pub fn couple(beds: u32, train: Train) -> Train {
    Train::Coach(beds, Box::new(train))
}

pub fn beds(train: Train) -> u32 {
    match train {
        Train::End => 0,
        Train::Coach(own, rest) => own + beds(*rest),
    }
}

pub fn last_beds(train: Train) -> u32 {
    match train {
        Train::End => 0,
        Train::Coach(own, rest) => {
            let behind = last_beds(*rest);
            if behind == 0 {
                own
            } else {
                behind
            }
        }
    }
}

pub fn couple_behind(train: Train, new: u32) -> Train {
    match train {
        Train::End => couple(new, Train::End),
        Train::Coach(own, rest) => couple(own, couple_behind(*rest, new)),
    }
}

pub fn uncouple(train: Train) -> (u32, Train) {
    match train {
        Train::End => (0, Train::End),
        Train::Coach(own, rest) => (own, *rest),
    }
}
