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

    /// The reading for the screen.
    fn report(&self) -> String {
        let mut text = format!("{} ", self.read());
        text.push_str(Self::UNIT);
        text
    }

    /// Two fresh ones of the same kind.
    fn pair() -> (Self, Self)
    where
        Self: Sized,
    {
        (Self::fresh(), Self::fresh())
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

impl Instrument for Echo {
    const UNIT: &'static str = "m";

    fn read(&self) -> i32 {
        (self.centimetres - self.centimetres % 100) / 100
    }

    fn fresh() -> Self {
        Echo { centimetres: 0 }
    }
}

/// Shows the direction, in degrees. Below zero is to the left of north.
pub struct Compass {
    pub degrees: i32,
}

impl Instrument for Compass {
    const UNIT: &'static str = "°";

    /// From 0 up to 359.
    fn read(&self) -> i32 {
        self.degrees.rem_euclid(360)
    }

    fn fresh() -> Self {
        Compass { degrees: 0 }
    }

    fn report(&self) -> String {
        let degrees = self.read();
        if degrees < 10 {
            return format!("00{degrees}°");
        }
        if degrees < 100 {
            return format!("0{degrees}°");
        }
        format!("{degrees}°")
    }
}
