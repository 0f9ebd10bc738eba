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
        match u16::try_from(count) {
            Ok(0) => Err(AmountError::None),
            Ok(pieces) => Ok(Amount(pieces)),
            Err(_) => Err(AmountError::TooMany),
        }
    }
}

impl Amount {
    pub fn pieces(self) -> u16 {
        self.0
    }
}
