/// A train: nothing, or a coach with the rest of the train behind it.
#[derive(Debug, PartialEq)]
pub enum Train {
    End,
    Coach(u32, Box<Train>),
}

pub fn couple(beds: u32, train: Train) -> Train {
    let rest = Box::new(train);
    Train::Coach(beds, rest)
}

pub fn beds(mut train: Train) -> u32 {
    let mut sum = 0;
    while let Train::Coach(own, rest) = train {
        sum += own;
        train = *rest;
    }
    sum
}

pub fn last_beds(mut train: Train) -> u32 {
    let mut last = 0;
    while let Train::Coach(own, rest) = train {
        last = own;
        train = *rest;
    }
    last
}

pub fn couple_behind(mut train: Train, new: u32) -> Train {
    let mut place = &mut train;
    while let Train::Coach(_, rest) = place {
        place = rest;
    }
    *place = couple(new, Train::End);
    train
}

pub fn uncouple(train: Train) -> (u32, Train) {
    if let Train::Coach(own, rest) = train {
        return (own, *rest);
    }
    (0, train)
}
