use std::fmt;
use std::str::FromStr;

/// A price in cents, from 0 to `Price::MOST`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Price {
    cents: u32,
}

/// Why something is no price.
#[derive(Debug, PartialEq)]
pub enum PriceError {
    Negative,
    TooHigh,
    /// The text has another form than `12.05`.
    Shape,
}

impl Price {
    /// A million euros, in cents.
    pub const MOST: i64 = 100_000_000;

    pub fn cents(self) -> u32 {
        self.cents
    }
}

// ex-1: From promises that every value can be converted.
// Lesson: "From or TryFrom".
// Test: price_from_negative_cents_is_refused.
// Start: which trait is for a conversion that may fail?
impl From<i64> for Price {
    fn from(cents: i64) -> Price {
        if cents < 0 {
            panic!("a price cannot be negative");
        }
        Price {
            cents: cents as u32,
        }
    }
}

// ex-3: a text is a price or it is refused; nothing in between.
// Lesson: "Out of a text, exactly".
// Test: price_from_another_shape_is_refused.
// Start: what comes out for "12.5", and what should?
impl FromStr for Price {
    type Err = PriceError;

    fn from_str(text: &str) -> Result<Price, PriceError> {
        let (euros, cents) = text.split_once('.').ok_or(PriceError::Shape)?;
        let euros: u32 = euros.parse().map_err(|_| PriceError::Shape)?;
        let cents: u32 = cents.parse().map_err(|_| PriceError::Shape)?;
        Ok(Price {
            cents: euros * 100 + cents,
        })
    }
}

// ex-4: what is written can be read back.
// Lesson: "There and back again".
// Test: price_display_has_two_digits_behind_the_point.
// Start: what comes out for 1205 cents?
impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{}", self.cents / 100, self.cents % 100)
    }
}
