/// A rule about the load, a number from 0 to 100.
pub trait Rule {
    /// What the rule is called in a message.
    fn name(&self) -> String;

    /// Whether this value breaks the rule.
    fn is_broken(&self, value: u32) -> bool;
}

/// Broken by values above this one.
pub struct Above(pub u32);

/// Broken by values below this one.
pub struct Below(pub u32);

impl Rule for Above {
    fn name(&self) -> String {
        format!("above {}", self.0)
    }

    fn is_broken(&self, value: u32) -> bool {
        value > self.0
    }
}

impl Rule for Below {
    fn name(&self) -> String {
        format!("below {}", self.0)
    }

    fn is_broken(&self, value: u32) -> bool {
        value < self.0
    }
}
