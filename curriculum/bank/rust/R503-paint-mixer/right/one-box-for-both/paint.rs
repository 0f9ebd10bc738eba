/// A paint: a tin, or a mix of two paints.
#[derive(Debug, PartialEq)]
pub enum Paint {
    /// A tin with this many litres.
    Tin(u32),
    Mix(Box<(Paint, Paint)>),
}

impl Paint {
    pub fn tin(litres: u32) -> Paint {
        Paint::Tin(litres)
    }

    pub fn is_tin(&self) -> bool {
        matches!(self, Paint::Tin(_))
    }
}
