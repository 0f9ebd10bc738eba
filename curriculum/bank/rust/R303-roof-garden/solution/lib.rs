// The watering program of a roof garden.

pub const DRIP_FROM: u32 = 30;
pub const FLOOD_FROM: u32 = 70;

#[derive(Debug)]
pub enum Valve {
    Closed,
    Half,
    Open,
}

#[derive(Debug, PartialEq)]
pub enum Step {
    Pause,
    Flood(u32),
    Drip { minutes: u32, rate: u32 },
}

pub fn opened_further(valve: Valve) -> Valve {
    match valve {
        Valve::Closed => Valve::Half,
        Valve::Half => Valve::Open,
        Valve::Open => Valve::Open,
    }
}

pub fn litres(step: Step) -> u32 {
    match step {
        Step::Pause => 0,
        Step::Flood(amount) => amount,
        Step::Drip { minutes, rate } => minutes * rate,
    }
}

pub fn step_for(dryness: u32, minutes: u32) -> Step {
    if dryness < DRIP_FROM {
        Step::Pause
    } else if dryness < FLOOD_FROM {
        Step::Drip { minutes, rate: 2 }
    } else {
        Step::Flood(dryness)
    }
}
