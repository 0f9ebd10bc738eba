use crate::driver;

/// A Geiger counter.
pub struct Geiger {
    memory: Vec<u32>,
    len: usize,
    capacity: usize,
}

impl Geiger {
    pub fn open(capacity: usize) -> Option<Geiger> {
        (capacity > 0).then(|| Geiger {
            memory: vec![0; capacity],
            len: 0,
            capacity,
        })
    }

    pub fn record(&mut self, clicks: u32) -> bool {
        let room = self.len < self.capacity;
        if room {
            self.memory[self.len] = clicks;
            self.len += 1;
        }
        room
    }

    pub fn clear(&mut self) {
        self.len = 0;
    }

    pub fn readings(&self) -> &[u32] {
        &self.memory[..self.len]
    }

    /// # Safety
    /// None is needed.
    pub unsafe fn at(&self, place: usize) -> u32 {
        self.memory[place]
    }

    pub fn get(&self, place: usize) -> Option<u32> {
        self.readings().get(place).copied()
    }
}

impl Drop for Geiger {
    fn drop(&mut self) {
        let _ = driver::devices_open();
    }
}
