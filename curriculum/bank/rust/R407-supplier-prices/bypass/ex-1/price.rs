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

impl From<i64> for Price {
    fn from(cents: i64) -> Price {
        Price {
            cents: cents.clamp(0, Price::MOST) as u32,
        }
    }
}

impl FromStr for Price {
    type Err = PriceError;

    fn from_str(text: &str) -> Result<Price, PriceError> {
        let (euros, cents) = text.split_once('.').ok_or(PriceError::Shape)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if euros.is_empty() || cents.len() != 2 || !digits(euros) || !digits(cents) {
            return Err(PriceError::Shape);
        }
        let joined = format!("{euros}{cents}");
        let cents = joined.parse::<i64>().map_err(|_| PriceError::TooHigh)?;
        if cents > Price::MOST {
            return Err(PriceError::TooHigh);
        }
        Ok(Price::from(cents))
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02}", self.cents / 100, self.cents % 100)
    }
}
