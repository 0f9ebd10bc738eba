// Your checks are run against right desks and against broken ones.

use exercise::checks::{numbers, refusals, separate, whole_day};
use exercise::desk::Desk;
use std::panic::catch_unwind;
use std::sync::Mutex;

/// A desk with one mistake; none if BUG is 0, and none but messages of its own if it is OTHER_WORDS. The numbers of its kayaks begin at FIRST and go on by STEP.
struct Model<const BUG: u32, const FIRST: u32 = 0, const STEP: u32 = 1> {
    kayaks: Vec<Kayak>,
    takings: u32,
}

#[derive(Clone)]
struct Kayak {
    number: u32,
    name: String,
    hours: Option<u32>,
    last: u32,
}

const OTHER_WORDS: u32 = 90;

/// What desks with the mistakes 30 and 31 share.
static SHARED_TAKINGS: Mutex<u32> = Mutex::new(0);
static SHARED_KAYAKS: Mutex<Vec<Kayak>> = Mutex::new(Vec::new());

impl<const BUG: u32, const FIRST: u32, const STEP: u32> Model<BUG, FIRST, STEP> {
    fn number_for(&self, name: &str) -> u32 {
        let count = self.kayaks.len() as u32;
        match BUG {
            10 => 5,
            11 => name.bytes().map(u32::from).sum(),
            12 => count % 3,
            _ => FIRST.wrapping_add(count.wrapping_mul(STEP)),
        }
    }

    fn no(message: String) -> String {
        if BUG == OTHER_WORDS {
            return String::from("sorry");
        }
        message
    }

    fn get(&mut self, number: u32) -> Option<&mut Kayak> {
        self.kayaks.iter_mut().find(|kayak| kayak.number == number)
    }
}

impl<const BUG: u32, const FIRST: u32, const STEP: u32> Desk for Model<BUG, FIRST, STEP> {
    fn open() -> Self {
        Model { kayaks: Vec::new(), takings: 0 }
    }

    fn add(&mut self, name: &str) -> u32 {
        let kayak = Kayak { number: self.number_for(name), name: name.to_string(), hours: None, last: 0 };
        let number = kayak.number;
        if BUG == 31 {
            SHARED_KAYAKS.lock().unwrap().push(kayak.clone());
        }
        self.kayaks.push(kayak);
        number
    }

    fn hire(&mut self, number: u32, hours: u32) -> Result<(), String> {
        let most = match BUG {
            24 => 9,
            25 => 7,
            _ => 8,
        };
        let Some(kayak) = self.get(number) else {
            if BUG == 23 {
                self.add("new");
            }
            return Err(Self::no(format!("no kayak {number}")));
        };
        let wrong_hours = (hours == 0 && BUG != 26) || hours > most;
        if kayak.hours.is_some() {
            if BUG == 20 && !wrong_hours {
                kayak.hours = Some(hours);
            }
            return Err(Self::no(format!("{} is out", kayak.name)));
        }
        if wrong_hours {
            if BUG == 21 {
                kayak.hours = Some(hours);
            }
            return Err(Self::no(format!("{hours} hours")));
        }
        kayak.hours = match BUG {
            3 => None,
            6 if kayak.last != 0 => Some(kayak.last),
            _ => Some(hours),
        };
        kayak.last = hours;
        Ok(())
    }

    fn give_back(&mut self, number: u32) -> Result<u32, String> {
        let bug_22 = BUG == 22;
        if BUG == 27 && self.get(number).is_none() {
            self.takings += 600;
        }
        let kayak = match self.get(number) {
            Some(kayak) => kayak,
            None => return Err(Self::no(format!("no kayak {number}"))),
        };
        let hours = match kayak.hours {
            Some(hours) => hours,
            None if BUG == 3 => kayak.last,
            None => {
                if bug_22 {
                    self.takings += 600;
                }
                return Err(Self::no(String::from("it is not out")));
            }
        };
        let price = if BUG == 4 { 600 } else { hours * 600 };
        if BUG != 2 {
            kayak.hours = None;
        }
        match BUG {
            1 => {}
            5 => self.takings = price,
            30 => *SHARED_TAKINGS.lock().unwrap() += price,
            _ => self.takings += price,
        }
        Ok(price)
    }

    fn free(&self) -> usize {
        if BUG == 31 {
            return SHARED_KAYAKS.lock().unwrap().len();
        }
        self.kayaks.iter().filter(|kayak| kayak.hours.is_none()).count()
    }

    fn takings(&self) -> u32 {
        if BUG == 30 {
            return *SHARED_TAKINGS.lock().unwrap();
        }
        self.takings
    }
}

type Right = Model<0>;
type FromHundred = Model<0, 100>;
type Backwards = Model<0, 7, { u32::MAX }>;
type OtherWords = Model<OTHER_WORDS>;
type Sevens = Model<0, 3_000_000_000, 7>;

/// What the check said about a desk, or "passed".
fn said(check: fn()) -> String {
    match catch_unwind(check) {
        Ok(()) => String::from("passed"),
        Err(why) => match (why.downcast_ref::<String>(), why.downcast_ref::<&str>()) {
            (Some(text), _) => text.clone(),
            (None, Some(text)) => text.to_string(),
            _ => String::from("panicked"),
        },
    }
}

fn assert_noticed(check: fn(), what: &str) {
    assert_ne!(said(check), "passed", "ran your check on a desk where {what}");
}

#[test]
fn whole_day_passes_with_right_desks() {
    assert_eq!(said(whole_day::<Right>), "passed", "ran whole_day on a right desk");
    assert_eq!(
        said(whole_day::<FromHundred>),
        "passed",
        "ran whole_day on a right desk that numbers kayaks from 100"
    );
}

#[test]
fn whole_day_notices_what_does_not_fit_together() {
    assert_noticed(whole_day::<Model<1>>, "a price is not added to the takings");
    assert_noticed(whole_day::<Model<2>>, "a kayak that came back is not free");
    assert_noticed(whole_day::<Model<3>>, "a kayak that is out still counts as free");
}

#[test]
fn whole_day_notices_wrong_prices() {
    assert_noticed(whole_day::<Model<4>>, "every hire costs 600 cents");
    assert_noticed(whole_day::<Model<5>>, "the takings are the last price only");
}

#[test]
fn whole_day_notices_what_the_first_hire_leaves_behind() {
    assert_noticed(whole_day::<Model<6>>, "the second hire of a kayak costs what the first one did");
}

#[test]
fn numbers_accepts_desks_that_count_in_their_own_way() {
    assert_eq!(said(numbers::<Right>), "passed", "ran numbers on a desk that counts from 0");
    assert_eq!(said(numbers::<FromHundred>), "passed", "ran numbers on a desk that counts from 100");
    assert_eq!(said(numbers::<Backwards>), "passed", "ran numbers on a desk that counts down from 7");
    assert_eq!(said(numbers::<Sevens>), "passed", "ran numbers on a desk that counts in sevens");
}

#[test]
fn numbers_notices_numbers_that_come_twice() {
    assert_noticed(numbers::<Model<10>>, "every kayak gets the number 5");
    assert_noticed(numbers::<Model<11>>, "kayaks of one name get one number");
    assert_noticed(numbers::<Model<12>>, "the fourth kayak gets the number of the first");
}

#[test]
fn refusals_passes_with_right_desks() {
    assert_eq!(said(refusals::<Right>), "passed", "ran refusals on a right desk");
    assert_eq!(
        said(refusals::<Backwards>),
        "passed",
        "ran refusals on a right desk that counts down from 7"
    );
    assert_eq!(
        said(refusals::<OtherWords>),
        "passed",
        "ran refusals on a right desk that says \"sorry\" to everything it refuses"
    );
}

#[test]
fn refusals_notices_a_no_that_changes_something() {
    assert_noticed(refusals::<Model<20>>, "a refused hire changes the hours of the hire before");
    assert_noticed(refusals::<Model<21>>, "a refused number of hours takes the kayak out all the same");
    assert_noticed(refusals::<Model<22>>, "a refused return adds 600 cents to the takings");
    assert_noticed(refusals::<Model<23>>, "the hire of an unknown kayak adds a kayak");
    assert_noticed(refusals::<Model<27>>, "the return of an unknown kayak adds 600 cents to the takings");
}

#[test]
fn refusals_notices_a_limit_in_the_wrong_place() {
    assert_noticed(refusals::<Model<24>>, "9 hours are accepted");
    assert_noticed(refusals::<Model<25>>, "8 hours are refused");
    assert_noticed(refusals::<Model<26>>, "0 hours are accepted");
}

#[test]
fn separate_passes_with_right_desks() {
    assert_eq!(said(separate::<Right>), "passed", "ran separate on a right desk");
    assert_eq!(
        said(separate::<Sevens>),
        "passed",
        "ran separate on a right desk that counts in sevens"
    );
}

#[test]
fn separate_notices_desks_that_share() {
    assert_noticed(separate::<Model<30>>, "all desks share their takings");
    assert_noticed(separate::<Model<31>>, "all desks share their kayaks");
}
