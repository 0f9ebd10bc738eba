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
        name,
        frames: START_FRAMES,
        kilos: 0,
        visits: 0,
    }
}

pub fn label(hive: Hive) -> String {
    format!("{hive:?}")
}

pub fn after_harvest(hive: Hive, kilos: u32) -> Hive {
    let mut hive = hive;
    hive.kilos += kilos;
    hive.visits += 1;
    hive
}

pub fn split_off(hive: Hive, name: String) -> Hive {
    Hive {
        name,
        kilos: 0,
        ..hive
    }
}
