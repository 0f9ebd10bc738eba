use crate::driver::{self, Device};

/// A Geiger counter. Its pointer leads to an open device from `open` until `drop`.
pub struct Geiger {
    device: *mut Device,
}

impl Geiger {
    // ex-1: an unsafe call is a promise of yours; what comes back is checked before it is trusted.
    // Lesson: "Raw pointers and unsafe calls".
    // Test: open_is_none_if_the_driver_refuses.
    // Start: read what geiger_open gives if it has no device.
    pub fn open(capacity: usize) -> Option<Geiger> {
        let _ = capacity;
        todo!()
    }

    pub fn record(&mut self, clicks: u32) -> bool {
        // SAFETY: the device is open, and `&mut self` says that nobody else uses it.
        unsafe { driver::geiger_record(self.device, clicks) == 1 }
    }

    pub fn clear(&mut self) {
        // SAFETY: the device is open, and `&mut self` says that nobody else uses it.
        unsafe { driver::geiger_clear(self.device) }
    }

    // ex-3: from_raw_parts makes a slice of foreign memory, if your promise about it is true.
    // Lesson: "A slice of foreign memory".
    // Test: readings_are_the_memory_of_the_driver.
    // Start: which two things does the driver tell about its readings?
    pub fn readings(&self) -> &[u32] {
        todo!()
    }

    /// The number at a place of the driver's memory, read without any check.
    ///
    /// # Safety
    /// Something was recorded before, and `place` is less than the capacity.
    pub unsafe fn at(&self, place: usize) -> u32 {
        let _ = place;
        todo!()
    }

    // ex-4: an unsafe fn leaves a check to its caller; a safe one makes sure before it calls.
    // Lesson: "Passing the promise on".
    // Test: get_is_none_beyond_the_last_reading.
    // Start: write `at`, above, from a pointer; then see what its Safety section asks of `get`.
    pub fn get(&self, place: usize) -> Option<u32> {
        let _ = place;
        todo!()
    }
}

impl Drop for Geiger {
    // ex-2: the safe type keeps the promise for everybody: closed once, and never used afterwards.
    // Lesson: "A type that keeps the promise".
    // Test: drop_closes_the_device_once.
    // Start: which function of the driver ends what geiger_open began?
    fn drop(&mut self) {
        let _ = self.device;
    }
}
