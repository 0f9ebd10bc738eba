use exercise::farm::{check_turbines, Turbine};
use exercise::log::{note, Level, Log, Memory, Tagged};
use std::cell::Cell;
use std::fmt;

const LEVELS: [Level; 4] = [Level::Debug, Level::Info, Level::Warn, Level::Error];

/// Which of the four levels a log in memory wants.
fn wanted(least: Level) -> [bool; 4] {
    let memory = Memory::new(least);
    LEVELS.map(|level| memory.enabled(level))
}

#[test]
fn enabled_from_the_threshold_on() {
    assert_eq!(
        wanted(Level::Warn),
        [false, false, true, true],
        "Debug, Info, Warn and Error with Memory::new(Level::Warn)"
    );
    assert_eq!(
        wanted(Level::Info),
        [false, true, true, true],
        "Debug, Info, Warn and Error with Memory::new(Level::Info)"
    );
}

#[test]
fn enabled_at_the_ends_of_the_order() {
    assert_eq!(
        wanted(Level::Debug),
        [true; 4],
        "Debug, Info, Warn and Error with Memory::new(Level::Debug)"
    );
    assert_eq!(
        wanted(Level::Error),
        [false, false, false, true],
        "Debug, Info, Warn and Error with Memory::new(Level::Error)"
    );
}

#[test]
fn memory_writes_level_and_text() {
    let mut memory = Memory::new(Level::Debug);
    memory.write(Level::Warn, format_args!("gust of {} knots", 41));
    memory.write(Level::Debug, format_args!("calm"));
    assert_eq!(
        memory.lines,
        ["Warn: gust of 41 knots", "Debug: calm"],
        "two lines written"
    );
}

/// A log of the tests: it notes every question and every line.
struct Spy {
    wants: fn(Level) -> bool,
    asked: Cell<u32>,
    lines: Vec<(Level, String)>,
}

impl Spy {
    fn new(wants: fn(Level) -> bool) -> Spy {
        Spy { wants, asked: Cell::new(0), lines: Vec::new() }
    }
}

impl Log for Spy {
    fn enabled(&self, level: Level) -> bool {
        self.asked.set(self.asked.get() + 1);
        (self.wants)(level)
    }

    fn write(&mut self, level: Level, text: fmt::Arguments) {
        self.lines.push((level, text.to_string()));
    }
}

/// A reading that counts how often it is made to text.
struct Reading {
    shown: Cell<u32>,
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.shown.set(self.shown.get() + 1);
        write!(f, "12.5")
    }
}

#[test]
fn note_hands_on_what_is_wanted() {
    let mut spy = Spy::new(|level| level == Level::Info);
    note(&mut spy, Level::Info, format_args!("wind at {}", 7));
    assert_eq!(
        spy.lines,
        [(Level::Info, "wind at 7".to_string())],
        "noted at Info, which is wanted"
    );
}

#[test]
fn note_writes_nothing_that_is_not_wanted() {
    let mut spy = Spy::new(|level| level == Level::Info);
    note(&mut spy, Level::Error, format_args!("wind at {}", 7));
    assert_eq!(spy.lines, [], "noted at Error, which this log does not want");
    assert_eq!(spy.asked.get(), 1, "how often the log was asked");
}

#[test]
fn note_makes_no_text_that_is_not_wanted() {
    let reading = Reading { shown: Cell::new(0) };
    let mut spy = Spy::new(|level| level == Level::Info);
    note(&mut spy, Level::Debug, format_args!("wind {reading}"));
    assert_eq!(reading.shown.get(), 0, "how often the text was made for a line that is not wanted");
    note(&mut spy, Level::Info, format_args!("wind {reading}"));
    assert_eq!(reading.shown.get(), 1, "how often it was made after one that is");
}

fn turbines() -> [Turbine; 4] {
    [
        Turbine { number: 11, speed: 14, heat: 62 },
        Turbine { number: 12, speed: 9, heat: 81 },
        Turbine { number: 13, speed: 0, heat: 95 },
        Turbine { number: 14, speed: 1, heat: 80 },
    ]
}

fn lines(wants: fn(Level) -> bool) -> Vec<(Level, String)> {
    let mut spy = Spy::new(wants);
    check_turbines(&turbines(), &mut spy);
    spy.lines
}

fn at(level: Level, texts: &[&str]) -> Vec<(Level, String)> {
    texts.iter().map(|text| (level, text.to_string())).collect()
}

#[test]
fn check_turbines_counts_those_that_stand_still() {
    let mut spy = Spy::new(|_| false);
    assert_eq!(check_turbines(&turbines(), &mut spy), 1, "called check_turbines with four turbines");
    assert_eq!(check_turbines(&[], &mut spy), 0, "called check_turbines without turbines");
}

#[test]
fn check_turbines_writes_each_event_at_its_level() {
    assert_eq!(
        lines(|level| level == Level::Debug),
        at(Level::Debug, &["turbine 11 turns at 14", "turbine 12 turns at 9", "turbine 13 turns at 0", "turbine 14 turns at 1"]),
        "the lines at Debug"
    );
    assert_eq!(
        lines(|level| level == Level::Warn),
        at(Level::Warn, &["turbine 12 is hot: 81 degrees", "turbine 13 is hot: 95 degrees"]),
        "the lines at Warn"
    );
    assert_eq!(
        lines(|level| level == Level::Error),
        at(Level::Error, &["turbine 13 stands still"]),
        "the lines at Error"
    );
}

#[test]
fn check_turbines_sums_up_at_the_end() {
    let all = lines(|_| true);
    assert_eq!(
        all.last(),
        Some(&(Level::Info, "4 turbines, 2 hot, 1 standing still".to_string())),
        "the last line"
    );
    assert_eq!(all.len(), 8, "how many lines there are in all");
}

#[test]
fn check_turbines_goes_from_turbine_to_turbine() {
    let texts: Vec<String> = lines(|_| true).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        texts,
        [
            "turbine 11 turns at 14",
            "turbine 12 turns at 9",
            "turbine 12 is hot: 81 degrees",
            "turbine 13 turns at 0",
            "turbine 13 is hot: 95 degrees",
            "turbine 13 stands still",
            "turbine 14 turns at 1",
            "4 turbines, 2 hot, 1 standing still",
        ],
        "all lines, in a log that wants each level"
    );
}

#[test]
fn check_turbines_writes_only_what_is_wanted() {
    assert_eq!(lines(|_| false), [], "the lines in a log that wants none");
}

#[test]
fn tagged_puts_its_tag_in_front() {
    let mut log = Tagged { tag: "north".to_string(), inner: Spy::new(|_| true) };
    log.write(Level::Debug, format_args!("wind at {}", 7));
    assert_eq!(
        log.inner.lines,
        [(Level::Debug, "[north] wind at 7".to_string())],
        "wrote at Debug through a log with the tag north"
    );
}

#[test]
fn tagged_wants_what_the_inner_log_wants() {
    let log = Tagged { tag: "north".to_string(), inner: Spy::new(|level| level == Level::Warn) };
    assert_eq!(
        LEVELS.map(|level| log.enabled(level)),
        [false, false, true, false],
        "Debug, Info, Warn and Error around a log that wants Warn alone"
    );
}

#[test]
fn tagged_twice_has_the_inner_tag_first() {
    let inner = Tagged { tag: "north".to_string(), inner: Memory::new(Level::Debug) };
    let mut log = Tagged { tag: "row 2".to_string(), inner };
    note(&mut log, Level::Info, format_args!("calm"));
    assert_eq!(log.inner.inner.lines, ["Info: [north] [row 2] calm"], "a tag around a tag");
}

#[test]
fn tagged_makes_its_text_once() {
    let reading = Reading { shown: Cell::new(0) };
    let mut log = Tagged { tag: "north".to_string(), inner: Spy::new(|level| level == Level::Info) };
    note(&mut log, Level::Debug, format_args!("wind {reading}"));
    assert_eq!(reading.shown.get(), 0, "how often the text was made for a line that is not wanted");
    note(&mut log, Level::Info, format_args!("wind {reading}"));
    assert_eq!(reading.shown.get(), 1, "how often it was made after one that is");
}
