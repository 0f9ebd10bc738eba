use crate::driver::{self, Device};
use std::slice;

/// A Geiger counter. Its pointer leads to an open device from `open` until `drop`.
pub struct Geiger {
    device: *mut Device,
}

impl Geiger {
    pub fn open(capacity: usize) -> Option<Geiger> {
        // SAFETY: this function can be called at any time.
        let device = unsafe { driver::geiger_open(capacity) };
        std::ptr::NonNull::new(device).map(|device| Geiger {
            device: device.as_ptr(),
        })
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
        // SAFETY: the device is open and is not changed as long as self is borrowed.
        unsafe {
            match driver::geiger_len(self.device) {
                0 => &[],
                len => slice::from_raw_parts(driver::geiger_data(self.device), len),
            }
        }
    }

    /// The number at a place of the driver's memory, read without any check.
    ///
    /// # Safety
    /// Something was recorded before, and `place` is less than the capacity.
    pub unsafe fn at(&self, place: usize) -> u32 {
        // SAFETY: promised by the caller.
        unsafe { driver::geiger_data(self.device).add(place).read() }
    }

    pub fn get(&self, place: usize) -> Option<u32> {
        let known = place < self.readings().len();
        // SAFETY: checked in the line above.
        known.then(|| unsafe { self.at(place) })
    }
}

impl Drop for Geiger {
    fn drop(&mut self) {
        // SAFETY: the device is open, and after `drop` nobody can use it through `self`.
        unsafe { driver::geiger_close(self.device) }
    }
}
