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
    let Hive {
        name,
        frames,
        kilos,
        ..
    } = hive;
    format!("{name}: {frames} frames, {kilos} kg")
}

pub fn after_harvest(hive: Hive, kilos: u32) -> Hive {
    Hive {
        kilos: hive.kilos + kilos,
        visits: hive.visits + 1,
        ..hive
    }
}

pub fn split_off(hive: Hive, name: String) -> Hive {
    Hive {
        name,
        kilos: 0,
        ..hive
    }
}
