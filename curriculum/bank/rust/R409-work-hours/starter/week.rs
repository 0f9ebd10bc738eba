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

// ex-3: square brackets lend a place, for reading or for changing.
// Lesson: "Square brackets".
// Test: index_reads_each_day.
// Start: how do you come from a day to a place in the array?
impl Index<Day> for Week {
    type Output = Minutes;

    fn index(&self, day: Day) -> &Minutes {
        let _ = (day, &self.days);
        todo!()
    }
}

impl IndexMut<Day> for Week {
    fn index_mut(&mut self, day: Day) -> &mut Minutes {
        let _ = day;
        todo!()
    }
}
