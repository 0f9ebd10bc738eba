// The job list of a caretaker. The types below have bugs; the functions plan and table are right.

use std::fmt;

// ex-1: a derived order of an enum follows the order in which the variants are written.
// Lesson: "Derived order: top to bottom".
// Test: urgency_now_comes_before_soon_and_later.
// Start: which of two urgencies is the smaller one, as the enum stands now?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Later,
    Now,
    Soon,
}

// ex-2: a derived order of a struct compares field after field, in the order in which they are written.
// Lesson: "Derived order: top to bottom".
// Test: job_order_looks_at_the_urgency_first.
// Start: which field decides first, as the struct stands now?
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job {
    pub name: String,
    /// The day by which it must be done.
    pub due: u32,
    pub urgency: Urgency,
}

// ex-3: a derived Default is the default of each field; other values need an impl of your own.
// Lesson: "Default: derived or written".
// Test: reminder_default_is_three_times_every_seven_days.
// Start: what is the default of a u32, and of a bool?
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reminder {
    pub every_days: u32,
    pub times: u32,
    pub by_phone: bool,
}

// ex-4: Display is written by hand, and it should respect the width that the caller asks for.
// Lesson: "Display: written for readers".
// Test: urgency_display_fills_the_width.
// Start: what happens to the width in {:<6} when this method writes into f?
impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let word = match self {
            Urgency::Now => "now",
            Urgency::Soon => "soon",
            Urgency::Later => "later",
        };
        write!(f, "{word}")
    }
}

/// The jobs in the order in which they should be done.
pub fn plan(mut jobs: Vec<Job>) -> Vec<Job> {
    jobs.sort();
    jobs
}

/// One line for each job: urgency, day, name.
pub fn table(jobs: &[Job]) -> String {
    let mut text = String::new();
    for job in jobs {
        text.push_str(&format!("{:<6}{:>3} {}\n", job.urgency, job.due, job.name));
    }
    text
}
