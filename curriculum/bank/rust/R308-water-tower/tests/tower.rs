// Each test looks at the crate from outside, or asks src/inside.rs to look.

use exercise::inside;
use exercise::tank::valve::loss;
use exercise::tank::{inflow, is_safe};

/// Stands in for the module as long as `tank` does not show one of this name.
#[allow(dead_code)]
mod gauge {
    pub const PLACE: &str = "nowhere: exercise::tank::gauge does not exist, or it is private";

    pub fn litres_at(_centimetres: u32) -> u32 {
        0
    }
}

/// These stand in for what the crate does not show under this name.
#[allow(dead_code)]
struct Pumped;
#[allow(dead_code)]
struct Taken;
#[allow(dead_code)]
mod pump {
    pub struct Reading;
}
#[allow(dead_code)]
mod meter {
    pub struct Reading;
}

/// Whether a type is one of those that stand in.
fn stands_in<T>() -> bool {
    !std::any::type_name::<T>().starts_with("exercise")
}

#[test]
fn gauge_is_a_module_of_the_tank() {
    #[allow(unused_imports)]
    use exercise::tank::*;
    let place = String::from(gauge::PLACE);
    assert!(
        place.replace('\\', "/").ends_with("tank/gauge.rs"),
        "the code of exercise::tank::gauge should come from src/tank/gauge.rs; it comes from {place}"
    );
}

#[test]
fn gauge_reads_the_height() {
    #[allow(unused_imports)]
    use exercise::tank::*;
    assert_eq!(gauge::litres_at(10), 450, "called exercise::tank::gauge::litres_at(10)");
}

#[test]
fn loss_is_counted_for_an_hour() {
    assert_eq!(loss(2, 30), 4, "called loss(2, 30)");
    assert_eq!(loss(3, 7), 25, "called loss(3, 7)");
    assert_eq!(inflow(50, 20), 150, "called inflow(50, 20)");
}

#[test]
fn loss_calls_the_function_of_the_tank() {
    let before = inside::sums();
    loss(2, 30);
    assert_eq!(
        inside::sums() - before,
        1,
        "called loss(2, 30): how often it called tank::per_hour. The sum should stand in one place"
    );
}

#[test]
fn per_hour_stays_private() {
    assert_eq!(
        inside::per_hour_is_open(),
        false,
        "can a module beside tank call tank::per_hour? It should stay private"
    );
}

#[test]
fn is_safe_needs_a_tight_valve() {
    assert_eq!(is_safe(100, 0), true, "called is_safe(100, 0)");
    assert_eq!(is_safe(100, 2), true, "called is_safe(100, 2)");
    assert_eq!(is_safe(100, 3), false, "called is_safe(100, 3)");
}

#[test]
fn is_safe_up_to_nine_thousand_litres() {
    assert_eq!(is_safe(9000, 1), true, "called is_safe(9000, 1)");
    assert_eq!(is_safe(9001, 1), false, "called is_safe(9001, 1)");
    assert_eq!(is_safe(9001, 5), false, "called is_safe(9001, 5)");
}

#[test]
fn is_safe_asks_the_valve() {
    let before = inside::looks();
    is_safe(100, 2);
    assert_eq!(
        inside::looks() - before,
        1,
        "called is_safe(100, 2): how often it called tank::valve::is_tight. The valve's rule should stand in one place"
    );
}

#[test]
fn is_tight_is_closed_to_other_modules() {
    assert_eq!(
        inside::is_tight_is_open(),
        false,
        "can a module beside tank call tank::valve::is_tight? Only tank should"
    );
}

#[test]
fn pumped_and_taken_are_names_of_the_crate() {
    #[allow(unused_imports)]
    use exercise::*;
    assert_eq!(stands_in::<Pumped>(), false, "is exercise::Pumped missing?");
    assert_eq!(stands_in::<Taken>(), false, "is exercise::Taken missing?");
}

#[test]
fn pumped_and_taken_are_the_readings() {
    #[allow(unused_imports)]
    use exercise::*;
    assert_eq!(
        inside::is_of_the_pump::<Pumped>(),
        true,
        "is exercise::Pumped the type Reading of the module pump?"
    );
    assert_eq!(
        inside::is_of_the_meter::<Taken>(),
        true,
        "is exercise::Taken the type Reading of the module meter?"
    );
}

#[test]
fn pump_and_meter_are_closed() {
    #[allow(unused_imports)]
    use exercise::*;
    assert_eq!(stands_in::<pump::Reading>(), true, "is exercise::pump closed to other crates?");
    assert_eq!(stands_in::<meter::Reading>(), true, "is exercise::meter closed to other crates?");
}
