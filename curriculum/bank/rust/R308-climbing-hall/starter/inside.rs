//! Looks at the other modules from inside this crate, for the tests. You need not change this file.
//!
//! How it works: `use some_module::*` brings in only what is open to this place. If a name does not
//! come in that way, the stand-in with the same name in this file is used.

/// What a stand-in hands back.
struct Closed;

/// Tells whether a value came from the module or from a stand-in.
trait Origin {
    fn is_from_the_module(&self) -> bool;
}

impl Origin for Closed {
    fn is_from_the_module(&self) -> bool {
        false
    }
}

impl Origin for crate::pass::Pass {
    fn is_from_the_module(&self) -> bool {
        true
    }
}

impl Origin for u32 {
    fn is_from_the_module(&self) -> bool {
        true
    }
}

#[allow(dead_code, non_snake_case)]
fn Pass(_visits: u32) -> Closed {
    Closed
}

#[allow(dead_code)]
fn staff_price(_age: u32) -> Closed {
    Closed
}

/// Whether another module of this crate can build a pass from a bare number.
pub fn pass_field_is_open() -> bool {
    #[allow(unused_imports)]
    use crate::pass::*;
    Pass(7).is_from_the_module()
}

/// Whether another module of this crate can call `prices::staff_price`.
pub fn staff_price_is_open() -> bool {
    #[allow(unused_imports)]
    use crate::prices::*;
    staff_price(30).is_from_the_module()
}
