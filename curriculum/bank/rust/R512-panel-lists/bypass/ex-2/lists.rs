//! Lists of readings as C has them: a pointer to numbers, and a 0 behind the last one.

/// How many readings are in front of the 0.
///
/// # Safety
/// The pointer is null, or it leads to a list that ends with a 0.
pub unsafe fn length(list: *const u16) -> usize {
    if list.is_null() {
        return 0;
    }
    let mut count = 0;
    // SAFETY: the caller promises a list with a 0, and the loop goes no further than to this 0.
    while unsafe { *list.add(count) } != 0 {
        count += 1;
    }
    count
}

/// The readings as a slice, without the 0.
///
/// # Safety
/// The pointer is null, or it leads to a list that ends with a 0.
pub unsafe fn view<'l>(list: *const u16) -> &'l [u16] {
    let mut copy = Vec::new();
    // SAFETY: the same promise.
    for place in 0..unsafe { length(list) } {
        // SAFETY: place is below the length.
        copy.push(unsafe { *list.add(place) });
    }
    copy.leak()
}

/// Writes values into the buffer, as many as fit, and a 0. Gives the number of values.
///
/// # Safety
/// The pointer is null, or `room` numbers may be written there. They need not hold anything yet.
pub unsafe fn fill(buffer: *mut u16, room: usize, values: &[u16]) -> usize {
    if buffer.is_null() || room == 0 {
        return 0;
    }
    let count = values.len().min(room - 1);
    for (place, value) in values.iter().take(count).enumerate() {
        // SAFETY: place is below count, which is below room.
        unsafe { buffer.add(place).write(*value) };
    }
    // SAFETY: count is below room.
    unsafe { buffer.add(count).write(0) };
    count
}
