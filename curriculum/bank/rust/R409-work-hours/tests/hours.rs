use exercise::{longest, Clock, Day, Minutes, Sheet, Source, Week};

fn at(hours: u32, minutes: u32) -> Clock {
    Clock(hours * 60 + minutes)
}

/// A text that can be compared, but neither copied, cloned nor printed.
#[derive(PartialEq, PartialOrd)]
struct Sealed(&'static str);

/// A source of the tests.
struct Tape<T> {
    items: std::vec::IntoIter<T>,
    taken: u32,
}

impl<T> Tape<T> {
    fn of(items: Vec<T>) -> Tape<T> {
        Tape {
            items: items.into_iter(),
            taken: 0,
        }
    }
}

impl<T> Source for Tape<T> {
    type Item = T;

    fn take(&mut self) -> Option<T> {
        self.taken += 1;
        self.items.next()
    }
}

#[test]
fn sub_of_clocks_is_a_length_of_time() {
    assert_eq!(
        at(17, 30) - at(9, 0),
        Minutes(510),
        "calculated 17:30 - 9:00"
    );
    assert_eq!(at(0, 1) - at(0, 0), Minutes(1), "calculated 0:01 - 0:00");
}

#[test]
fn sub_goes_past_midnight() {
    assert_eq!(
        at(2, 0) - at(22, 0),
        Minutes(240),
        "calculated 2:00 - 22:00"
    );
    assert_eq!(at(0, 0) - at(0, 1), Minutes(1439), "calculated 0:00 - 0:01");
    assert_eq!(
        at(23, 58) - at(23, 59),
        Minutes(1439),
        "calculated 23:58 - 23:59"
    );
}

#[test]
fn sub_of_equal_clocks_is_nothing() {
    assert_eq!(at(8, 15) - at(8, 15), Minutes(0), "calculated 8:15 - 8:15");
    assert_eq!(at(0, 0) - at(0, 0), Minutes(0), "calculated 0:00 - 0:00");
}

#[test]
fn add_assign_makes_minutes_longer() {
    let mut total = Minutes(0);
    total += Minutes(95);
    total += Minutes(2000);
    assert_eq!(total, Minutes(2095), "added 95 and 2000 to 0 minutes");
}

#[test]
fn add_assign_moves_a_clock() {
    let mut clock = at(9, 5);
    clock += Minutes(70);
    assert_eq!(clock, at(10, 15), "added 70 minutes to 9:05");
    clock += Minutes(0);
    assert_eq!(clock, at(10, 15), "added 0 minutes to 10:15");
}

#[test]
fn add_assign_begins_anew_at_midnight() {
    let mut clock = at(23, 59);
    clock += Minutes(1);
    assert_eq!(clock, at(0, 0), "added 1 minute to 23:59");
    clock += Minutes(1440 + 1440 + 61);
    assert_eq!(clock, at(1, 1), "added two days and 61 minutes to 0:00");
}

#[test]
fn index_reads_each_day() {
    let mut week = Week::new();
    let days = [
        Day::Mon,
        Day::Tue,
        Day::Wed,
        Day::Thu,
        Day::Fri,
        Day::Sat,
        Day::Sun,
    ];
    for (place, day) in days.into_iter().enumerate() {
        assert_eq!(week[day], Minutes(0), "read {day:?} of a new week");
        week[day] = Minutes(100 + place as u32);
    }
    let read = days.map(|day| week[day].0);
    assert_eq!(
        read,
        [100, 101, 102, 103, 104, 105, 106],
        "read all days after 100, 101 and so on were written into them"
    );
}

#[test]
fn index_changes_one_day_only() {
    let mut week = Week::new();
    week[Day::Fri] = Minutes(480);
    week[Day::Fri].0 += 15;
    let place: *const Minutes = &week[Day::Fri];
    assert_eq!(
        (week[Day::Fri], week[Day::Thu]),
        (Minutes(495), Minutes(0)),
        "Friday and Thursday, after Friday was set to 480 and made 15 longer"
    );
    let again: *const Minutes = &week[Day::Fri];
    assert_eq!(
        place, again,
        "where Friday lies in memory, asked twice: the brackets lend one place"
    );
}

#[test]
fn into_iter_lends_the_entries() {
    let mut sheet = Sheet::default();
    sheet.add(at(9, 0), at(12, 0));
    sheet.add(at(22, 0), at(2, 0));
    let mut seen = Vec::new();
    for entry in &sheet {
        seen.push((entry.arrive, entry.leave));
    }
    assert_eq!(
        seen,
        [(at(9, 0), at(12, 0)), (at(22, 0), at(2, 0))],
        "walked through a sheet with 9:00 to 12:00 and 22:00 to 2:00"
    );
}

#[test]
fn into_iter_of_a_reference_keeps_the_sheet() {
    let mut sheet = Sheet::default();
    sheet.add(at(8, 0), at(9, 0));
    let first = (&sheet).into_iter().count();
    sheet.add(at(10, 0), at(11, 0));
    let second = (&sheet).into_iter().count();
    assert_eq!(
        (first, second),
        (1, 2),
        "entries of a sheet, counted before and after one was added"
    );
}

#[test]
fn longest_is_the_greatest_item() {
    let mut tape = Tape::of(vec![Minutes(90), Minutes(480), Minutes(30)]);
    assert_eq!(
        longest(&mut tape),
        Some(Minutes(480)),
        "called longest on 90, 480, 30 minutes"
    );
    assert_eq!(
        tape.taken, 4,
        "how often an item was asked for, up to the first None"
    );
    assert_eq!(
        longest(&mut Tape::of(vec![-3, -1])),
        Some(-1),
        "called longest on -3, -1"
    );
}

#[test]
fn longest_is_the_first_of_several() {
    let mut tape = Tape::of(vec![(0.5), (7.0), (f64::NAN), (7.0)]);
    assert_eq!(
        longest(&mut tape),
        Some(7.0),
        "called longest on 0.5, 7.0, not a number, 7.0"
    );
    #[derive(Debug)]
    struct Shift(u32, char);
    impl PartialEq for Shift {
        fn eq(&self, other: &Shift) -> bool {
            self.0 == other.0
        }
    }
    impl PartialOrd for Shift {
        fn partial_cmp(&self, other: &Shift) -> Option<std::cmp::Ordering> {
            self.0.partial_cmp(&other.0)
        }
    }
    let got = longest(&mut Tape::of(vec![
        Shift(5, 'a'),
        Shift(8, 'b'),
        Shift(8, 'c'),
    ]));
    assert_eq!(
        got.map(|shift| shift.1),
        Some('b'),
        "called longest on the shifts 5 a, 8 b, 8 c"
    );
}

#[test]
fn longest_of_nothing_is_none() {
    let none: Vec<u8> = Vec::new();
    assert_eq!(
        longest(&mut Tape::of(none)),
        None,
        "called longest on an empty source"
    );
}

#[test]
fn longest_asks_only_for_an_order() {
    let got = longest(&mut Tape::of(vec![Sealed("ab"), Sealed("b"), Sealed("a")]));
    assert_eq!(
        got.map(|text| text.0),
        Some("b"),
        "called longest on Sealed ab, b, a"
    );
}
