/// A paint: so far there are only tins. Add a variant for a mix of two paints here.
#[derive(Debug, PartialEq)]
pub enum Paint {
    /// A tin with this many litres.
    Tin(u32),
}

impl Paint {
    pub fn tin(litres: u32) -> Paint {
        Paint::Tin(litres)
    }

    pub fn is_tin(&self) -> bool {
        matches!(self, Paint::Tin(_))
    }
}
