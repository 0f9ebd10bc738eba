// The stubs may change from `&mut self` to `&self`. Then a `mut` below is not needed any more.
#![allow(unused_mut)]

use exercise::Garage;

/// Tells what a method takes: `self`, `&self` or `&mut self`.
macro_rules! first_parameter {
    ($method:path, $result:ty) => {{
        struct Probe<F>(F);
        #[allow(dead_code)]
        trait Whole {
            fn takes(&self) -> &'static str {
                "self"
            }
        }
        #[allow(dead_code)]
        trait Exclusive {
            fn takes(&self) -> &'static str {
                "&mut self"
            }
        }
        #[allow(dead_code)]
        trait Shared {
            fn takes(&self) -> &'static str {
                "&self"
            }
        }
        impl<F: Fn(Garage) -> $result> Whole for &&Probe<F> {}
        impl<F: Fn(&mut Garage) -> $result> Exclusive for &Probe<F> {}
        impl<F: Fn(&Garage) -> $result> Shared for Probe<F> {}
        (&&&Probe($method)).takes()
    }};
}

fn garage(places: u32) -> Garage {
    Garage::new(String::from("Old Mill"), places)
}

#[test]
fn new_garage_has_all_places_free() {
    assert_eq!(garage(40).free(), 40, "called Garage::new(\"Old Mill\", 40).free()");
    assert_eq!(garage(1).free(), 1, "called Garage::new(\"Old Mill\", 1).free()");
}

#[test]
fn new_garage_has_its_name_and_no_car() {
    assert_eq!(
        Garage::new(String::from("Harbour"), 3).close(),
        (String::from("Harbour"), 0),
        "called Garage::new(\"Harbour\", 3).close()"
    );
}

#[test]
fn free_stays_the_same_when_asked_twice() {
    let mut garage = garage(12);
    garage.free();
    assert_eq!(garage.free(), 12, "called free() twice on a new garage with 12 places");
}

#[test]
fn free_only_looks() {
    assert_eq!(
        first_parameter!(Garage::free, u32),
        "&self",
        "looked at what `free` takes: it changes nothing, so a look must be enough"
    );
}

#[test]
fn free_without_any_place_is_zero() {
    let mut garage = garage(0);
    assert_eq!(garage.free(), 0, "called free() on a garage with 0 places");
}

#[test]
fn enter_takes_one_place() {
    let mut garage = garage(12);
    garage.enter();
    garage.enter();
    assert_eq!(garage.free(), 10, "called enter() twice on a garage with 12 places, then free()");
}

#[test]
fn enter_tells_whether_the_barrier_opens() {
    let mut garage = garage(2);
    assert_eq!(garage.enter(), true, "called enter() on a garage with 2 free places");
    assert_eq!(garage.enter(), true, "called enter() on a garage with 1 free place");
    assert_eq!(garage.enter(), false, "called enter() on a full garage");
}

#[test]
fn enter_of_a_full_garage_changes_nothing() {
    let mut garage = garage(1);
    garage.enter();
    garage.enter();
    assert_eq!(
        garage.close(),
        (String::from("Old Mill"), 1),
        "called enter() twice on a garage with 1 place, then close()"
    );
}

#[test]
fn enter_borrows_for_a_change() {
    assert_eq!(
        first_parameter!(Garage::enter, bool),
        "&mut self",
        "looked at what `enter` takes: it changes the garage and leaves it to its owner"
    );
}

#[test]
fn close_hands_out_name_and_cars() {
    let mut garage = garage(5);
    garage.enter();
    garage.enter();
    garage.enter();
    assert_eq!(
        garage.close(),
        (String::from("Old Mill"), 3),
        "called enter() three times on a garage with 5 places, then close()"
    );
}

#[test]
fn close_uses_the_garage_up() {
    assert_eq!(
        first_parameter!(Garage::close, (String, u32)),
        "self",
        "looked at what `close` takes: after it, nobody may use the garage any more"
    );
}

#[test]
fn close_hands_out_the_name_itself() {
    let name = String::from("Old Mill");
    let letters = name.as_ptr();
    let (name, _) = Garage::new(name, 5).close();
    assert!(
        name.as_ptr() == letters,
        "the letters of the name lie elsewhere after close(): was the name copied?"
    );
}
