/// A train: nothing, or a number of coaches with so many beds in all.
#[derive(Debug, PartialEq)]
pub enum Train {
    End,
    Coach(u32, u32),
}

pub fn couple(beds: u32, train: Train) -> Train {
    match train {
        Train::End => Train::Coach(1, beds),
        Train::Coach(coaches, sum) => Train::Coach(coaches + 1, sum + beds),
    }
}

pub fn beds(train: Train) -> u32 {
    match train {
        Train::End => 0,
        Train::Coach(_, sum) => sum,
    }
}

pub fn last_beds(train: Train) -> u32 {
    beds(train)
}

pub fn couple_behind(train: Train, new: u32) -> Train {
    couple(new, train)
}

pub fn uncouple(train: Train) -> (u32, Train) {
    match train {
        Train::End => (0, Train::End),
        Train::Coach(1, sum) => (sum, Train::End),
        Train::Coach(coaches, sum) => (sum / coaches, Train::Coach(coaches - 1, sum)),
    }
}
