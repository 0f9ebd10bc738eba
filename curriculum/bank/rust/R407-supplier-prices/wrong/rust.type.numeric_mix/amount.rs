/// How many pieces are ordered: at least 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount(u16);

/// Why a count is no amount.
#[derive(Debug, PartialEq)]
pub enum AmountError {
    None,
    TooMany,
}

impl TryFrom<u64> for Amount {
    type Error = AmountError;

    fn try_from(count: u64) -> Result<Amount, AmountError> {
        if count == 0 {
            return Err(AmountError::None);
        }
        Ok(Amount(count))
    }
}

impl From<Amount> for u16 {
    fn from(amount: Amount) -> u16 {
        amount.0
    }
}

impl From<Amount> for u32 {
    fn from(amount: Amount) -> u32 {
        u32::from(amount.0)
    }
}
