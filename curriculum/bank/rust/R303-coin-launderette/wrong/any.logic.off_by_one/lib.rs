// The machines of a launderette.

pub mod machine;

use machine::{Lamp, Machine};

pub fn lamp(machine: Machine) -> Lamp {
    match machine {
        Machine::Free => Lamp::Off,
        Machine::Washing { .. } => Lamp::Yellow,
        Machine::Done => Lamp::Green,
        Machine::Broken(_) => Lamp::Red,
    }
}

pub fn sign(machine: Machine) -> String {
    match machine {
        Machine::Free => String::from("free"),
        Machine::Washing { minutes } => format!("{minutes} min left"),
        Machine::Done => String::from("please empty"),
        Machine::Broken(note) => format!("broken: {note}"),
    }
}

pub fn coin_in(machine: Machine, coins: u32) -> Machine {
    match machine {
        Machine::Free => Machine::Washing {
            minutes: coins * 20,
        },
        Machine::Washing { minutes } => Machine::Washing {
            minutes: minutes + coins * 5,
        },
        other => other,
    }
}

pub fn minute_later(machine: Machine) -> Machine {
    match machine {
        Machine::Washing { minutes: 0 } => Machine::Done,
        Machine::Washing { minutes } => Machine::Washing {
            minutes: minutes - 1,
        },
        other => other,
    }
}
