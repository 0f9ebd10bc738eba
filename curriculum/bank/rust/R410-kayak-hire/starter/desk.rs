//! What every desk can do. This is its public interface; leave this file as it is.

pub const CENTS_AN_HOUR: u32 = 600;
pub const MOST_HOURS: u32 = 8;

pub trait Desk {
    /// A desk without kayaks and without takings. Desks know nothing of each other.
    fn open() -> Self;

    /// Takes in a free kayak and gives it a number that no other kayak of this desk has. Nothing else
    /// is promised about the number. Names may come twice.
    fn add(&mut self, name: &str) -> u32;

    /// Hires out a free kayak for 1 to MOST_HOURS hours. Otherwise: an Err, and nothing changes.
    fn hire(&mut self, number: u32, hours: u32) -> Result<(), String>;

    /// Takes back a kayak that is hired out; it is free again. The price is CENTS_AN_HOUR for each hour
    /// that was agreed on; it is added to the takings. Otherwise: an Err, and nothing changes.
    fn give_back(&mut self, number: u32) -> Result<u32, String>;

    /// How many kayaks are free.
    fn free(&self) -> usize;

    /// The cents of all prices so far.
    fn takings(&self) -> u32;
}
