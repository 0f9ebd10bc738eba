// Has tests of the given names in its own file, and a test program of its own that passes.
// Stopped by: the given tests count beside its own.
pub fn twice(_: i32) -> i32 { 0 }
#[cfg(test)]
mod tests {
    #[test]
    fn doubles() {}
    #[test]
    fn doubles_zero() {}
}
==> t.rs <==
#[test]
fn doubles() {}
