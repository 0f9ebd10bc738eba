use exercise::{Compass, Echo, Instrument, Log};

/// An instrument that the crate does not know.
struct Barometer {
    pressure: i32,
}

impl Instrument for Barometer {
    const UNIT: &'static str = "hPa";

    fn read(&self) -> i32 {
        self.pressure
    }

    fn fresh() -> Self {
        Barometer { pressure: 1013 }
    }
}

/// Another one, with degrees as its unit. It is no compass.
struct Heel {
    degrees: i32,
}

impl Instrument for Heel {
    const UNIT: &'static str = "°";

    fn read(&self) -> i32 {
        self.degrees
    }

    fn fresh() -> Self {
        Heel { degrees: 0 }
    }
}

fn depth(centimetres: i32) -> Echo {
    Echo { centimetres }
}

#[test]
fn echo_reads_whole_metres() {
    assert_eq!(Instrument::read(&depth(570)), 5, "called read on an Echo with 570 centimetres");
    assert_eq!(Instrument::read(&depth(600)), 6, "called read on an Echo with 600 centimetres");
    assert_eq!(Instrument::read(&depth(99)), 0, "called read on an Echo with 99 centimetres");
}

#[test]
fn echo_has_its_unit() {
    assert_eq!(Echo::UNIT, "m", "looked at Echo::UNIT");
}

#[test]
fn echo_begins_at_zero() {
    assert_eq!(Echo::fresh().centimetres, 0, "called Echo::fresh(), looked at its centimetres");
}

#[test]
fn report_of_the_echo() {
    assert_eq!(depth(1250).report(), "12 m", "called report on an Echo with 1250 centimetres");
}

#[test]
fn report_of_the_log() {
    assert_eq!(Log { tenths: 67 }.report(), "6 kn", "called report on a Log with 67 tenths");
    assert_eq!(Log { tenths: 70 }.report(), "7 kn", "called report on a Log with 70 tenths");
}

#[test]
fn report_of_an_instrument_of_the_tests() {
    assert_eq!(
        Barometer { pressure: 998 }.report(),
        "998 hPa",
        "called report on a Barometer of the tests, with the unit hPa and 998"
    );
}

#[test]
fn compass_reports_three_digits() {
    assert_eq!(Compass { degrees: 7 }.report(), "007°", "called report on a Compass with 7 degrees");
    assert_eq!(Compass { degrees: 45 }.report(), "045°", "called report on a Compass with 45 degrees");
    assert_eq!(Compass { degrees: 270 }.report(), "270°", "called report on a Compass with 270 degrees");
}

#[test]
fn compass_reports_a_direction_below_zero() {
    assert_eq!(Compass { degrees: -10 }.report(), "350°", "called report on a Compass with -10 degrees");
    assert_eq!(Compass { degrees: 360 }.report(), "000°", "called report on a Compass with 360 degrees");
}

#[test]
fn another_instrument_with_degrees_is_no_compass() {
    assert_eq!(
        Heel { degrees: 8 }.report(),
        "8 °",
        "called report on an instrument of the tests, with the unit ° and 8; it is no compass"
    );
}

#[test]
fn pair_makes_two_fresh_ones() {
    let (one, other) = Log::pair();
    assert_eq!((one.tenths, other.tenths), (0, 0), "called Log::pair(), looked at the tenths");
    let (one, other) = Compass::pair();
    assert_eq!((one.degrees, other.degrees), (0, 0), "called Compass::pair(), looked at the degrees");
}

#[test]
fn pair_of_an_instrument_of_the_tests() {
    let (one, other) = Barometer::pair();
    assert_eq!(
        (one.pressure, other.pressure),
        (1013, 1013),
        "called pair on a type of the tests whose fresh ones have 1013"
    );
}
