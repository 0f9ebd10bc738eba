use crate::driver::{self, Device};
use std::slice;

/// A Geiger counter. Its pointer leads to an open device from `open` until `drop`.
pub struct Geiger {
    device: *mut Device,
}

impl Geiger {
    pub fn open(capacity: usize) -> Option<Geiger> {
        // SAFETY: this function can be called at any time.
        let geiger = Geiger {
            device: unsafe { driver::geiger_open(capacity) },
        };
        if geiger.device == std::ptr::null_mut() {
            std::mem::forget(geiger);
            None
        } else {
            Some(geiger)
        }
    }

    pub fn record(&mut self, clicks: u32) -> bool {
        // SAFETY: the device is open, and `&mut self` says that nobody else uses it.
        unsafe { driver::geiger_record(self.device, clicks) == 1 }
    }

    pub fn clear(&mut self) {
        // SAFETY: the device is open, and `&mut self` says that nobody else uses it.
        unsafe { driver::geiger_clear(self.device) }
    }

    pub fn readings(&self) -> &[u32] {
        // SAFETY: the device is open, and `&self` says that nobody changes it.
        let (start, len) = unsafe {
            (
                driver::geiger_data(self.device),
                driver::geiger_len(self.device),
            )
        };
        if start.is_null() {
            return &[];
        }
        // SAFETY: there are at least `len` numbers from `start` on. They stay until the device is
        // closed, and they do not change as long as `self` is borrowed.
        unsafe { slice::from_raw_parts(start, len) }
    }

    /// The number at a place of the driver's memory, read without any check.
    ///
    /// # Safety
    /// Something was recorded before, and `place` is less than the capacity.
    pub unsafe fn at(&self, place: usize) -> u32 {
        // SAFETY: promised by the caller.
        let start = unsafe { driver::geiger_data(self.device) };
        let all = unsafe { slice::from_raw_parts(start, place + 1) };
        all[place]
    }

    pub fn get(&self, place: usize) -> Option<u32> {
        self.readings().get(place).map(|clicks| *clicks)
    }
}

impl Drop for Geiger {
    fn drop(&mut self) {
        // SAFETY: the device is open, and after `drop` nobody can use it through `self`.
        unsafe { driver::geiger_close(self.device) }
    }
}
