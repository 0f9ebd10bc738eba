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

fn beds_and(so_far: u32, train: Train) -> u32 {
    match train {
        Train::End => so_far,
        Train::Coach(own, rest) => beds_and(so_far + own, *rest),
    }
}

pub fn beds(train: Train) -> u32 {
    beds_and(0, train)
}

fn last_or(so_far: u32, train: Train) -> u32 {
    match train {
        Train::End => so_far,
        Train::Coach(own, rest) => last_or(own, *rest),
    }
}

pub fn last_beds(train: Train) -> u32 {
    last_or(0, train)
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
