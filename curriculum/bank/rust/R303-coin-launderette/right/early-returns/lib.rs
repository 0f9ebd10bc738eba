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
        Machine::Free => "free".to_string(),
        Machine::Washing { minutes } => format!("{minutes} min left"),
        Machine::Done => String::from("please empty"),
        Machine::Broken(note) => {
            let mut text = "broken: ".to_string();
            text.push_str(&note);
            text
        }
    }
}

pub fn coin_in(machine: Machine, coins: u32) -> Machine {
    let minutes = match machine {
        Machine::Free => coins * 20,
        Machine::Washing { minutes } => minutes + coins * 5,
        _ => return machine,
    };
    Machine::Washing { minutes }
}

pub fn minute_later(machine: Machine) -> Machine {
    match machine {
        Machine::Washing { minutes: 0 | 1 } => Machine::Done,
        Machine::Washing { minutes } => Machine::Washing {
            minutes: minutes - 1,
        },
        other => other,
    }
}
