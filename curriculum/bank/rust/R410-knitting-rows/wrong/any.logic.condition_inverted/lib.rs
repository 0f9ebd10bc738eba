// Property tests for a program that packs rows of a knitting pattern.

pub struct Dice {
    state: u64,
}

const STITCHES: [char; 3] = ['k', 'p', 'y'];
const ROWS: usize = 500;
const LONGEST: usize = 30;

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice { state: seed }
    }

    pub fn roll(&mut self, sides: u32) -> u32 {
        self.state = self
            .state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.state >> 33) as u32 % sides
    }
}

fn any_stitch(dice: &mut Dice) -> char {
    STITCHES[dice.roll(3) as usize]
}

pub fn any_row(dice: &mut Dice, longest: usize) -> String {
    let length = dice.roll(longest as u32 + 1);
    let mut row = String::new();
    let mut last = any_stitch(dice);
    for _ in 0..length {
        if dice.roll(4) == 0 {
            last = any_stitch(dice);
        }
        row.push(last);
    }
    row
}

pub fn round_trip(pack: fn(&str) -> String, unpack: fn(&str) -> String, seed: u64) -> Result<(), String> {
    let mut dice = Dice::new(seed);
    for _ in 0..ROWS {
        let row = any_row(&mut dice, LONGEST);
        if unpack(&pack(&row)) == row {
            return Ok(());
        }
    }
    Err(String::new())
}

pub fn smaller(fails: fn(&str) -> bool, row: &str) -> String {
    let mut row = row.to_string();
    let mut at = 0;
    while at < row.len() {
        let mut without = row.clone();
        without.remove(at);
        if fails(&without) {
            row = without;
            at = 0;
        } else {
            at += 1;
        }
    }
    row
}
