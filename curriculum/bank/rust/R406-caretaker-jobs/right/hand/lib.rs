// The job list of a caretaker.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    Later,
    Now,
    Soon,
}

impl Urgency {
    fn rank(self) -> u8 {
        match self {
            Urgency::Now => 0,
            Urgency::Soon => 1,
            Urgency::Later => 2,
        }
    }
}

impl Ord for Urgency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Urgency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    pub name: String,
    pub due: u32,
    pub urgency: Urgency,
}

impl Ord for Job {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.urgency, self.due, &self.name).cmp(&(other.urgency, other.due, &other.name))
    }
}

impl PartialOrd for Job {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
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
        f.pad(word)
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
