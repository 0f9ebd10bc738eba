pub struct Dice {
    state: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice { state: seed }
    }

    pub fn roll(&mut self, sides: u32) -> u32 {
        let wide = self.state as u128 * 6364136223846793005 + 1442695040888963407;
        self.state = (wide % (1 << 64)) as u64;
        let top = self.state / (1 << 33);
        (top % u64::from(sides)) as u32
    }
}

pub fn any_row(dice: &mut Dice, longest: usize) -> String {
    let mut row = String::new();
    let length = dice.roll(u32::try_from(longest).unwrap_or(0) + 1) as usize;
    while row.len() < length {
        let stitch = match dice.roll(3) {
            0 => "k",
            1 => "p",
            _ => "y",
        };
        let times = if dice.roll(3) == 0 { 1 + dice.roll(longest as u32) as usize } else { 1 };
        for _ in 0..times {
            if row.len() < length {
                row.push_str(stitch);
            }
        }
    }
    row
}

pub fn round_trip(pack: fn(&str) -> String, unpack: fn(&str) -> String, seed: u64) -> Result<(), String> {
    let mut dice = Dice::new(seed);
    let mut tried = 0;
    loop {
        if tried == 500 {
            return Ok(());
        }
        let row = any_row(&mut dice, 30);
        let back = unpack(pack(&row).as_str());
        if back != row {
            break Err(row);
        }
        tried += 1;
    }
}

pub fn smaller(fails: fn(&str) -> bool, row: &str) -> String {
    for at in 0..row.len() {
        let without = format!("{}{}", &row[..at], &row[at + 1..]);
        if fails(&without) {
            return smaller(fails, &without);
        }
    }
    row.to_string()
}
