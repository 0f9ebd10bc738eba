//! Things that the panel holds by their address.

/// Puts a thing on the heap.
pub fn open<T>(thing: T) -> *mut T {
    Box::leak(Box::new(thing))
}

/// Lends the thing, or gives None for a null pointer.
///
/// # Safety
/// The pointer is null, or it comes from `open`.
pub unsafe fn peek<'h, T>(handle: *const T) -> Option<&'h T> {
    // SAFETY: nothing is ever freed.
    unsafe { handle.as_ref() }
}

/// Does nothing: what is leaked stays good for ever.
///
/// # Safety
/// The pointer is null, or it comes from `open`.
pub unsafe fn close<T>(handle: *mut T) {
    let _ = handle;
}
