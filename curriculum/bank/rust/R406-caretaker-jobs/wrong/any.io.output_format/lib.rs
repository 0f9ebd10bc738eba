// The job list of a caretaker.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Now,
    Soon,
    Later,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job {
    pub urgency: Urgency,
    pub due: u32,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    pub every_days: u32,
    pub times: u32,
    pub by_phone: bool,
}

impl Default for Reminder {
    fn default() -> Reminder {
        Reminder {
            every_days: 7,
            times: 3,
            by_phone: false,
        }
    }
}

impl fmt::Display for Urgency {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let word = match self {
            Urgency::Now => "now",
            Urgency::Soon => "soon",
            Urgency::Later => "later",
        };
        write!(f, "{word:<6}")
    }
}

pub fn plan(mut jobs: Vec<Job>) -> Vec<Job> {
    jobs.sort();
    jobs
}

pub fn table(jobs: &[Job]) -> String {
    let mut text = String::new();
    for job in jobs {
        text.push_str(&format!("{:<6}{:>3} {}\n", job.urgency, job.due, job.name));
    }
    text
}
