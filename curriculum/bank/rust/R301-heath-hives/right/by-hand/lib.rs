// Records of beehives.

pub const START_FRAMES: u32 = 10;

#[derive(Debug, PartialEq)]
pub struct Hive {
    pub name: String,
    pub frames: u32,
    pub kilos: u32,
    pub visits: u32,
}

pub fn new_hive(name: String) -> Hive {
    Hive {
        visits: 0,
        kilos: 0,
        frames: START_FRAMES,
        name: name,
    }
}

pub fn label(hive: Hive) -> String {
    format!("{}: {} frames, {} kg", hive.name, hive.frames, hive.kilos)
}

pub fn after_harvest(mut hive: Hive, kilos: u32) -> Hive {
    hive.kilos = hive.kilos + kilos;
    hive.visits += 1;
    hive
}

pub fn split_off(hive: Hive, name: String) -> Hive {
    let mut fresh = hive;
    fresh.name = name;
    fresh.kilos = 0;
    fresh
}
