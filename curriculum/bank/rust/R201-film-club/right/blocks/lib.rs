// The machines of a film club.

pub mod machine;

use machine::Machine;

pub fn evening() {
    let fan = machine::start("fan");
    {
        let _lamp = machine::start("lamp");
        machine::show();
    }
    drop(fan);
}

pub fn new_lamp(old: Machine) -> Machine {
    drop(old);
    machine::start("spare")
}

pub fn checked(projector: Machine) -> (Machine, u32) {
    machine::check(projector)
}

pub fn sorted_out(pair: (Machine, Machine)) -> Machine {
    let (first, second) = pair;
    drop(first);
    machine::sweep();
    second
}
