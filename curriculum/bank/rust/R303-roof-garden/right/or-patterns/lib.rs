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
        Valve::Half | Valve::Open => Valve::Open,
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
    match dryness {
        parched if parched >= FLOOD_FROM => Step::Flood(parched),
        dry if dry >= DRIP_FROM => Step::Drip { minutes, rate: 2 },
        _ => Step::Pause,
    }
}
