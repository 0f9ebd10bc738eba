/// How many pieces are ordered: at least 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount(u16);

/// Why a count is no amount.
#[derive(Debug, PartialEq)]
pub enum AmountError {
    None,
    TooMany,
}

// ex-2: as cuts off what does not fit.
// Lesson: "as cuts, try_from asks".
// Test: amount_that_does_not_fit_is_refused.
// Start: what becomes of 65 537?
impl TryFrom<u64> for Amount {
    type Error = AmountError;

    fn try_from(count: u64) -> Result<Amount, AmountError> {
        if count as u16 as u64 > count {
            return Err(AmountError::TooMany);
        }
        Ok(Amount(count as u16))
    }
}

// ex-5: out of an amount, nothing can fail.
// Lesson: "From or TryFrom".
// Test: amount_into_both_number_types.
// Start: what does each of these two hand out?
impl From<Amount> for u16 {
    fn from(_amount: Amount) -> u16 {
        0
    }
}

impl From<Amount> for u32 {
    fn from(_amount: Amount) -> u32 {
        0
    }
}
