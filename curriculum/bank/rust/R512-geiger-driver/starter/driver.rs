//! The driver, as a C library would offer it. Read it; nothing is to be changed here.
//!
//! All functions are unsafe: they get bare pointers, and only the caller can know that these are good.
//! To help the tests, this driver also counts calls with a pointer that it does not know.

use std::cell::RefCell;
use std::ptr;

/// What the driver keeps about one device. Others see only pointers to it.
pub struct Device {
    capacity: usize,
    len: usize,
    data: Vec<u32>,
}

/// Opens a device with room for so many readings. Null if there is none: a capacity of 0 is refused.
///
/// # Safety
/// None is needed to call it. The pointer stays good until `geiger_close` gets it.
pub unsafe extern "C" fn geiger_open(capacity: usize) -> *mut Device {
    if capacity == 0 {
        return ptr::null_mut();
    }
    let device = Box::into_raw(Box::new(Device {
        capacity,
        len: 0,
        data: Vec::new(),
    }));
    STATE.with_borrow_mut(|state| state.open.push(device));
    device
}

/// Stores a reading. 1 if there was room, else 0.
///
/// # Safety
/// `device` is open, and nobody else uses it now or holds a reference to its readings.
pub unsafe extern "C" fn geiger_record(device: *mut Device, clicks: u32) -> i32 {
    if !known(device) {
        return 0;
    }
    let device = unsafe { &mut *device };
    if device.len == device.capacity {
        return 0;
    }
    if device.data.is_empty() {
        device.data = vec![0; device.capacity];
        let start = device.data.as_ptr();
        STATE.with_borrow_mut(|state| state.newest = start);
    }
    device.data[device.len] = clicks;
    device.len += 1;
    1
}

/// Forgets how many readings there are. The memory stays as it is.
///
/// # Safety
/// As for `geiger_record`.
pub unsafe extern "C" fn geiger_clear(device: *mut Device) {
    if known(device) {
        unsafe { (*device).len = 0 };
    }
}

/// The number of readings.
///
/// # Safety
/// `device` is open, and nobody changes it now.
pub unsafe extern "C" fn geiger_len(device: *const Device) -> usize {
    match known(device) {
        true => unsafe { (*device).len },
        false => 0,
    }
}

/// Where the readings begin. Null as long as nothing was ever recorded; after that there is memory for
/// as many numbers as the capacity says. It stays in place until the device is closed.
///
/// # Safety
/// As for `geiger_len`.
pub unsafe extern "C" fn geiger_data(device: *const Device) -> *const u32 {
    if !known(device) {
        return ptr::null();
    }
    let device = unsafe { &*device };
    match device.data.is_empty() {
        true => ptr::null(),
        false => device.data.as_ptr(),
    }
}

/// Closes a device and frees its memory.
///
/// # Safety
/// `device` is open, and nobody uses it or its readings afterwards.
pub unsafe extern "C" fn geiger_close(device: *mut Device) {
    if known(device) {
        STATE.with_borrow_mut(|state| state.open.retain(|open| *open != device));
        drop(unsafe { Box::from_raw(device) });
    }
}

/// How many devices are open in this thread.
pub fn devices_open() -> usize {
    STATE.with_borrow(|state| state.open.len())
}

/// How many calls of this thread came with a pointer to no open device.
pub fn misuses() -> u32 {
    STATE.with_borrow(|state| state.misuses)
}

/// Where the device that got memory last, in this thread, keeps its readings.
pub fn newest_data() -> *const u32 {
    STATE.with_borrow(|state| state.newest)
}

struct State {
    open: Vec<*mut Device>,
    misuses: u32,
    newest: *const u32,
}

thread_local! {
    static STATE: RefCell<State> = const {
        RefCell::new(State { open: Vec::new(), misuses: 0, newest: ptr::null() })
    };
}

fn known(device: *const Device) -> bool {
    STATE.with_borrow_mut(|state| {
        let found = state.open.iter().any(|open| ptr::eq(*open, device));
        state.misuses += u32::from(!found);
        found
    })
}
