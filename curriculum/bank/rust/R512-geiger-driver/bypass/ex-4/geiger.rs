use crate::driver::{self, Device};
use std::slice;

/// A Geiger counter. Its pointer leads to an open device from `open` until `drop`.
pub struct Geiger {
    device: *mut Device,
}

impl Geiger {
    pub fn open(capacity: usize) -> Option<Geiger> {
        // SAFETY: `geiger_open` may be called at any time.
        let device = unsafe { driver::geiger_open(capacity) };
        if device.is_null() {
            return None;
        }
        Some(Geiger { device })
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
        self.readings()[place]
    }

    pub fn get(&self, place: usize) -> Option<u32> {
        self.readings().get(place).copied()
    }
}

impl Drop for Geiger {
    fn drop(&mut self) {
        // SAFETY: the device is open, and after `drop` nobody can use it through `self`.
        unsafe { driver::geiger_close(self.device) }
    }
}
