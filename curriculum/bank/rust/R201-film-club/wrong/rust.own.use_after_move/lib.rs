// The machines of a film club.

pub mod machine;

use machine::Machine;

pub fn evening() {
    let _fan = machine::start("fan");
    let _lamp = machine::start("lamp");
    machine::show();
}

pub fn new_lamp(old: Machine) -> Machine {
    drop(old);
    let spare = machine::start("spare");
    let _ = old.number();
    spare
}

pub fn checked(projector: Machine) -> (Machine, u32) {
    let (projector, hours) = machine::check(projector);
    (projector, hours)
}

pub fn sorted_out(pair: (Machine, Machine)) -> Machine {
    let (first, second) = pair;
    drop(first);
    machine::sweep();
    second
}
