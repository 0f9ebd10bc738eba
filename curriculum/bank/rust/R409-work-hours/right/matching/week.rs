use crate::clock::Minutes;
use std::ops::{Index, IndexMut};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// How long somebody has worked on each day of a week.
pub struct Week {
    days: [Minutes; 7],
}

impl Week {
    pub fn new() -> Week {
        Week {
            days: [Minutes(0); 7],
        }
    }
}

fn place(day: Day) -> usize {
    match day {
        Day::Mon => 0,
        Day::Tue => 1,
        Day::Wed => 2,
        Day::Thu => 3,
        Day::Fri => 4,
        Day::Sat => 5,
        Day::Sun => 6,
    }
}

impl Index<Day> for Week {
    type Output = Minutes;

    fn index(&self, day: Day) -> &Self::Output {
        &self.days[place(day)]
    }
}

impl IndexMut<Day> for Week {
    fn index_mut(&mut self, day: Day) -> &mut Self::Output {
        &mut self.days[place(day)]
    }
}
