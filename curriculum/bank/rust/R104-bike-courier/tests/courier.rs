use exercise::tariff::take_calls;
use exercise::{bill, door_price, handling};

// The next lines can call `handling` whatever its signature is. You need not read them.
struct Probe<F>(F);

#[allow(dead_code)]
trait Promised {
    fn ask(&self, kilos: u32, floors: u32) -> Option<u32>;
}

impl<F: Fn(u32, u32) -> u32> Promised for Probe<F> {
    fn ask(&self, kilos: u32, floors: u32) -> Option<u32> {
        Some((self.0)(kilos, floors))
    }
}

#[allow(dead_code)]
trait Other {
    fn ask(&self, kilos: u32, floors: u32) -> Option<u32>;
}

impl<F> Other for &Probe<F> {
    fn ask(&self, _kilos: u32, _floors: u32) -> Option<u32> {
        None
    }
}

macro_rules! call_handling {
    ($kilos:expr, $floors:expr) => {
        (&Probe(handling)).ask($kilos, $floors)
    };
}

#[test]
fn handling_has_the_promised_signature() {
    assert_eq!(
        call_handling!(0, 0).is_some(),
        true,
        "does handling take two u32 and hand back a u32?"
    );
}

#[test]
fn handling_adds_kilos_and_floors() {
    assert_eq!(
        call_handling!(3, 4),
        Some(320),
        "called handling(3, 4) (None: another signature)"
    );
    assert_eq!(
        call_handling!(10, 1),
        Some(450),
        "called handling(10, 1) (None: another signature)"
    );
}

#[test]
fn handling_of_nothing_is_free() {
    assert_eq!(
        call_handling!(0, 0),
        Some(0),
        "called handling(0, 0) (None: another signature)"
    );
}

#[test]
fn door_price_adds_ride_and_handling() {
    assert_eq!(door_price(2500, 3, 4), 1140, "called door_price(2500, 3, 4)");
    assert_eq!(door_price(100, 0, 0), 412, "called door_price(100, 0, 0)");
}

#[test]
fn door_price_works_for_heavy_parcels_and_tall_houses() {
    assert_eq!(
        door_price(1000, 200, 100),
        16520,
        "called door_price(1000, 200, 100)"
    );
}

#[test]
fn door_price_asks_the_tariff_for_the_ride() {
    take_calls();
    door_price(2500, 3, 4);
    assert_eq!(
        take_calls(),
        "ride(2500, 4)",
        "called door_price(2500, 3, 4), looked at the calls of the tariff"
    );
}

#[test]
fn bill_puts_the_tax_on_the_door_price() {
    assert_eq!(
        bill("Ada", 2500, 3, 4),
        "Ada pays 1356 cents",
        "called bill(\"Ada\", 2500, 3, 4)"
    );
}

#[test]
fn bill_names_another_customer() {
    assert_eq!(
        bill("City Hall", 100, 0, 0),
        "City Hall pays 490 cents",
        "called bill(\"City Hall\", 100, 0, 0)"
    );
}

#[test]
fn bill_asks_the_tariff_for_the_tax() {
    take_calls();
    bill("Ada", 2500, 3, 4);
    assert_eq!(
        take_calls(),
        "ride(2500, 4), with_tax(1140, 19)",
        "called bill(\"Ada\", 2500, 3, 4), looked at the calls of the tariff"
    );
}
