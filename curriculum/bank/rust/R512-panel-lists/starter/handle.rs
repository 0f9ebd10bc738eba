//! Things that the panel holds by their address.

// ex-4: into_raw gives the owner's duty away as an address, from_raw takes it back.
// Lesson: "Ownership as an address".
// Test: open_keeps_the_thing_alive.
// Start: with `open`. Who owns the thing when it comes back?
/// Puts a thing on the heap. Whoever gets the address gives it to `close` in the end.
pub fn open<T>(thing: T) -> *mut T {
    let _ = thing;
    std::ptr::null_mut()
}

/// Lends the thing, or gives None for a null pointer.
///
/// # Safety
/// The pointer is null, or it comes from `open` and was not closed. Nobody changes the thing during `'h`.
pub unsafe fn peek<'h, T>(handle: *const T) -> Option<&'h T> {
    let _ = handle;
    None
}

/// Drops the thing and frees its memory.
///
/// # Safety
/// The pointer is null, or it comes from `open` and was not closed. It is not used again.
pub unsafe fn close<T>(handle: *mut T) {
    let _ = handle;
}
