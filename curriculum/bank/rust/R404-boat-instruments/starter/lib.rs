//! The instruments of a sailing boat.

/// Something on the boat that can be read.
pub trait Instrument {
    /// The unit of its readings.
    const UNIT: &'static str;

    /// What it shows now.
    fn read(&self) -> i32;

    /// One that comes from the shop.
    fn fresh() -> Self
    where
        Self: Sized;

    // ex-2: a default method may use what every implementor must supply.
    // Lesson: "Written once, in the trait".
    // Test: report_of_an_instrument_of_the_tests.
    // Start: what does every instrument have?
    /// The reading for the screen.
    fn report(&self) -> String {
        String::new()
    }

    // ex-4: a function without self belongs to the type.
    // Lesson: "Functions without self".
    // Test: pair_makes_two_fresh_ones.
    // Start: which item makes a value of the type?
    /// Two fresh ones of the same kind.
    fn pair() -> (Self, Self)
    where
        Self: Sized,
    {
        todo!()
    }
}

/// Measures the speed, in tenths of a knot.
pub struct Log {
    pub tenths: i32,
}

impl Instrument for Log {
    const UNIT: &'static str = "kn";

    fn read(&self) -> i32 {
        self.tenths / 10
    }

    fn fresh() -> Self {
        Log { tenths: 0 }
    }
}

/// Measures the depth, in centimetres.
pub struct Echo {
    pub centimetres: i32,
}

// ex-1: an impl supplies every required item of the trait.
// Lesson: "What a trait may ask for".
// Test: echo_reads_whole_metres.
// Start: compare with the block for Log.
impl Instrument for Echo {
    const UNIT: &'static str = "?";

    fn read(&self) -> i32 {
        -1
    }

    fn fresh() -> Self {
        Echo { centimetres: -1 }
    }
}

/// Shows the direction, in degrees. Below zero is to the left of north.
pub struct Compass {
    pub degrees: i32,
}

// ex-3: a type may supply a default method itself.
// Lesson: "An answer of one's own".
// Test: compass_reports_three_digits.
// Start: where does a report belong that is valid for a compass only?
impl Instrument for Compass {
    const UNIT: &'static str = "°";

    /// From 0 up to 359.
    fn read(&self) -> i32 {
        self.degrees.rem_euclid(360)
    }

    fn fresh() -> Self {
        Compass { degrees: 0 }
    }
}
