// The machines of a film club.

pub mod machine;

use machine::Machine;

pub fn evening() {
    let _fan = machine::start("fan");
    let _lamp = machine::start("lamp");
    machine::show();
}

pub fn new_lamp(old: Machine) -> Machine {
    {
        let _ends_here = old;
    }
    let lamp = machine::start("spare");
    lamp
}

pub fn checked(projector: Machine) -> (Machine, u32) {
    let (projector, hours) = machine::check(projector);
    (projector, hours)
}

pub fn sorted_out(pair: (Machine, Machine)) -> Machine {
    drop(pair.0);
    machine::sweep();
    pair.1
}
