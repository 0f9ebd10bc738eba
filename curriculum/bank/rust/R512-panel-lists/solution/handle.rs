//! Things that the panel holds by their address.

/// Puts a thing on the heap. Whoever gets the address gives it to `close` in the end.
pub fn open<T>(thing: T) -> *mut T {
    Box::into_raw(Box::new(thing))
}

/// Lends the thing, or gives None for a null pointer.
///
/// # Safety
/// The pointer is null, or it comes from `open` and was not closed. Nobody changes the thing during `'h`.
pub unsafe fn peek<'h, T>(handle: *const T) -> Option<&'h T> {
    // SAFETY: the caller promises a living thing or null, and as_ref knows null.
    unsafe { handle.as_ref() }
}

/// Drops the thing and frees its memory.
///
/// # Safety
/// The pointer is null, or it comes from `open` and was not closed. It is not used again.
pub unsafe fn close<T>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: the address comes from into_raw, and the caller promises to use it up here.
        drop(unsafe { Box::from_raw(handle) });
    }
}
