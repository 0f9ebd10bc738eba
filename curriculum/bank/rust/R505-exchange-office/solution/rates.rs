use std::cell::OnceCell;

/// Where the rates come from. It is slow.
pub trait Source {
    /// Pairs of a currency and its rate.
    fn load(&self) -> Vec<(String, u32)>;
}

/// Rates that are loaded when the first of them is needed.
pub struct Rates<S> {
    source: S,
    table: OnceCell<Vec<(String, u32)>>,
}

impl<S: Source> Rates<S> {
    pub fn new(source: S) -> Rates<S> {
        Rates {
            source,
            table: OnceCell::new(),
        }
    }

    pub fn of(&self, currency: &str) -> Option<u32> {
        let table = self.table.get_or_init(|| self.source.load());
        for (name, rate) in table {
            if name == currency {
                return Some(*rate);
            }
        }
        None
    }
}
