use exercise::Series;
use std::fmt;

/// Can be compared, by its grade only. It cannot be shown, copied, cloned or sorted.
struct Wheel {
    grade: u8,
    id: u8,
}

impl PartialEq for Wheel {
    fn eq(&self, other: &Wheel) -> bool {
        self.grade == other.grade
    }
}

impl PartialOrd for Wheel {
    fn partial_cmp(&self, other: &Wheel) -> Option<std::cmp::Ordering> {
        self.grade.partial_cmp(&other.grade)
    }
}

/// Can be shown with `{}`. It can do nothing else.
struct Note(&'static str);

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

/// Can be compared and shown, and nothing else.
#[derive(PartialEq, PartialOrd)]
struct Salt(f64);

impl fmt::Display for Salt {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} g", self.0)
    }
}

/// Can do nothing at all.
struct Sealed(u8);

/// Stands in where a series has no such method. A method of the series itself comes first.
#[allow(dead_code)]
trait NotYet<T> {
    fn peak(&self) -> Option<&T> {
        panic!(
            "a series of {} has no peak(): its bounds ask for too much",
            std::any::type_name::<T>()
        )
    }
    fn report(&self, _between: &str) -> String {
        panic!(
            "a series of {} has no report(): its bounds ask for too much",
            std::any::type_name::<T>()
        )
    }
    fn headline(&self) -> String {
        panic!(
            "a series of {} has no headline(): its bounds ask for too much",
            std::any::type_name::<T>()
        )
    }
    fn newest(&self, _count: usize) -> Vec<&T> {
        panic!(
            "a series of {} has no newest(): its bounds ask for too much",
            std::any::type_name::<T>()
        )
    }
}

impl<T> NotYet<T> for Series<T> {}

/// Stands in where a Vec is handed back instead of an iterator.
#[allow(dead_code)]
trait NoIterator<T> {
    fn next(&mut self) -> Option<T>;
}

impl<T> NoIterator<T> for Vec<T> {
    fn next(&mut self) -> Option<T> {
        panic!("newest() hands back a finished list; an iterator is asked for")
    }
}

/// Tells whether callers may clone a value: an `impl Iterator` shows nothing but the iterator.
struct Seen<I>(#[allow(dead_code)] I);

#[allow(dead_code)]
trait Hidden {
    fn can_be_cloned(&self) -> bool {
        false
    }
}

impl<I> Hidden for Seen<I> {}

#[allow(dead_code)]
impl<I: Clone> Seen<I> {
    fn can_be_cloned(&self) -> bool {
        true
    }
}

fn series<T>(values: Vec<T>) -> Series<T> {
    let mut series = Series::new();
    for value in values {
        series.push(value);
    }
    series
}

#[test]
fn peak_is_the_greatest_value() {
    assert_eq!(
        series(vec![3, 9, 4]).peak(),
        Some(&9),
        "called peak() on [3, 9, 4]"
    );
    assert_eq!(
        series(vec![-5, -2]).peak(),
        Some(&-2),
        "called peak() on [-5, -2]"
    );
    assert_eq!(
        series(vec!["c", "a"]).peak(),
        Some(&"c"),
        "called peak() on [c, a]"
    );
}

#[test]
fn peak_of_nothing_is_none() {
    let empty: Series<u32> = series(vec![]);
    assert_eq!(empty.peak(), None, "called peak() on an empty series");
}

#[test]
fn peak_works_for_temperatures() {
    assert_eq!(
        series(vec![11.5, 12.25, 9.0]).peak(),
        Some(&12.25),
        "called peak() on [11.5, 12.25, 9.0]"
    );
}

#[test]
fn peak_needs_no_more_than_comparing() {
    let wheels = series(vec![
        Wheel { grade: 6, id: 1 },
        Wheel { grade: 8, id: 2 },
        Wheel { grade: 8, id: 3 },
    ]);
    let id = wheels.peak().map(|wheel| wheel.id);
    assert_eq!(
        id,
        Some(2),
        "the id of peak() on wheels with the grades 6, 8, 8 and the ids 1, 2, 3"
    );
}

#[test]
fn report_puts_the_text_between_the_values() {
    assert_eq!(
        series(vec![3, 9, 4]).report(" / "),
        "3 / 9 / 4",
        "called report(\" / \") on [3, 9, 4]"
    );
}

#[test]
fn report_of_one_or_no_value_has_nothing_between() {
    assert_eq!(
        series(vec![7.5]).report(", "),
        "7.5",
        "called report(\", \") on [7.5]"
    );
    let empty: Series<u32> = series(vec![]);
    assert_eq!(
        empty.report(", "),
        "",
        "called report(\", \") on an empty series"
    );
}

#[test]
fn report_needs_no_more_than_showing() {
    let notes = series(vec![Note("nutty"), Note("mild")]);
    assert_eq!(
        notes.report("+"),
        "<nutty>+<mild>",
        "called report(\"+\") on two notes"
    );
}

#[test]
fn headline_shows_peak_and_number() {
    assert_eq!(
        series(vec![3, 9, 4]).headline(),
        "peak 9 of 3 values",
        "called headline() on [3, 9, 4]"
    );
}

#[test]
fn headline_of_nothing_has_no_peak() {
    let empty: Series<u32> = series(vec![]);
    assert_eq!(
        empty.headline(),
        "no values",
        "called headline() on an empty series"
    );
}

#[test]
fn headline_needs_comparing_and_showing_only() {
    let salt = series(vec![Salt(1.5), Salt(0.5)]);
    assert_eq!(
        salt.headline(),
        "peak 1.5 g of 2 values",
        "called headline() on Salt 1.5 and Salt 0.5"
    );
}

#[test]
fn newest_begins_with_the_last_value() {
    let cellar = series(vec![3, 9, 4]);
    let mut newest = cellar.newest(2);
    assert_eq!(
        newest.next(),
        Some(&4),
        "first value of newest(2) on [3, 9, 4]"
    );
    assert_eq!(
        newest.next(),
        Some(&9),
        "second value of newest(2) on [3, 9, 4]"
    );
    assert_eq!(
        newest.next(),
        None,
        "after two values of newest(2) on [3, 9, 4]"
    );
}

#[test]
fn newest_of_too_many_gives_all() {
    let cellar = series(vec!["x", "y"]);
    let mut newest = cellar.newest(5);
    assert_eq!(
        newest.next(),
        Some(&"y"),
        "first value of newest(5) on [x, y]"
    );
    assert_eq!(
        newest.next(),
        Some(&"x"),
        "second value of newest(5) on [x, y]"
    );
    assert_eq!(
        newest.next(),
        None,
        "after two values of newest(5) on [x, y]"
    );
}

#[test]
fn newest_needs_nothing_of_the_type() {
    let cellar = series(vec![Sealed(1), Sealed(2)]);
    let mut newest = cellar.newest(1);
    assert_eq!(
        newest.next().map(|value| value.0),
        Some(2),
        "first value of newest(1) on Sealed 1 and 2"
    );
}

#[test]
fn newest_hides_the_type_behind_impl() {
    let cellar = series(vec![3, 9, 4]);
    let newest = Seen(cellar.newest(2));
    assert!(
        !newest.can_be_cloned(),
        "callers can clone the result of newest(): its return type should promise an iterator, and nothing more"
    );
    let name = std::any::type_name_of_val(&newest);
    assert!(
        !name.contains("Box<"),
        "the result of newest() is in a Box: hand back the iterator itself"
    );
}
