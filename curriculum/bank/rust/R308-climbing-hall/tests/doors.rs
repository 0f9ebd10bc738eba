// Who can see what. Each test looks at the crate from outside, or asks src/inside.rs to look.
//
// `use some_module::*` brings in only what is open to this place. If a name does not come in that
// way, the stand-in with the same name below is used, and the test can tell the two apart.

#![allow(dead_code, non_snake_case, unused_imports)]

use exercise::inside;
use std::any::TypeId;

struct Closed;

trait Origin {
    fn is_from_the_crate(&self) -> bool;
}

impl Origin for Closed {
    fn is_from_the_crate(&self) -> bool {
        false
    }
}

impl Origin for exercise::pass::Pass {
    fn is_from_the_crate(&self) -> bool {
        true
    }
}

impl Origin for u32 {
    fn is_from_the_crate(&self) -> bool {
        true
    }
}

struct Pass {}

fn Pass(_visits: u32) -> Closed {
    Closed
}

mod rounding {
    pub fn to_ten(_cents: u32) -> super::Closed {
        super::Closed
    }
}

fn staff_price(_age: u32) -> Closed {
    Closed
}

#[test]
fn pass_field_is_closed_outside_the_crate() {
    use exercise::pass::*;
    assert_eq!(
        Pass(9999).is_from_the_crate(),
        false,
        "can another crate write Pass(9999)? nobody should get around the limit in Pass::of"
    );
}

#[test]
fn pass_field_is_closed_for_the_other_modules() {
    assert_eq!(
        inside::pass_field_is_open(),
        false,
        "can another module of this crate write Pass(7)? only the module pass should"
    );
}

#[test]
fn rounding_is_closed_outside_the_crate() {
    use exercise::*;
    assert_eq!(
        rounding::to_ten(11).is_from_the_crate(),
        false,
        "can another crate call rounding::to_ten? it should not even see the module"
    );
}

#[test]
fn staff_price_is_closed_outside_the_crate() {
    use exercise::prices::*;
    assert_eq!(
        staff_price(30).is_from_the_crate(),
        false,
        "can another crate call prices::staff_price?"
    );
}

#[test]
fn staff_price_is_open_inside_the_crate() {
    assert_eq!(
        inside::staff_price_is_open(),
        true,
        "can the other modules of this crate call prices::staff_price? the desk needs it"
    );
}

#[test]
fn pass_has_a_short_path() {
    use exercise::*;
    assert_ne!(
        TypeId::of::<Pass>(),
        stand_in_id(),
        "is there a name exercise::Pass, without the module in the path?"
    );
}

#[test]
fn pass_short_path_leads_to_the_same_type() {
    use exercise::*;
    assert_eq!(
        TypeId::of::<Pass>(),
        TypeId::of::<exercise::pass::Pass>(),
        "is exercise::Pass the very type of exercise::pass::Pass, under a shorter path?"
    );
}

fn stand_in_id() -> TypeId {
    TypeId::of::<Pass>()
}
