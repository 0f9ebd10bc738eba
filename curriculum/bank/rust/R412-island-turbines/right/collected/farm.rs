use crate::log::*;

pub struct Turbine {
    pub number: u32,
    pub speed: u32,
    pub heat: i32,
}

impl Turbine {
    fn is_hot(&self) -> bool {
        self.heat > 80
    }

    fn is_still(&self) -> bool {
        self.speed < 1
    }
}

pub fn check_turbines(turbines: &[Turbine], log: &mut impl Log) -> usize {
    for turbine in turbines {
        let name = format!("turbine {}", turbine.number);
        note(log, Level::Debug, format_args!("{name} turns at {}", turbine.speed));
        if turbine.is_hot() {
            note(log, Level::Warn, format_args!("{name} is hot: {} degrees", turbine.heat));
        }
        if turbine.is_still() {
            note(log, Level::Error, format_args!("{name} stands still"));
        }
    }
    let hot = turbines.iter().filter(|turbine| turbine.is_hot()).count();
    let still = turbines.iter().filter(|turbine| turbine.is_still()).count();
    let all = turbines.len();
    note(log, Level::Info, format_args!("{all} turbines, {hot} hot, {still} standing still"));
    still
}
