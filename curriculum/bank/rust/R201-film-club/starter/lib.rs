// The machines of a film club.

pub mod machine;

use machine::Machine;

// ex-1: what nobody owns ends at once; a binding owns until the closing brace.
// Lesson: "Owners, and until when".
// Test: evening_keeps_both_running.
// Start: who owns the fan after its line?
pub fn evening() {
    machine::start("fan");
    machine::start("lamp");
    machine::show();
}

// ex-2: a parameter ends with the function, unless you end it earlier.
// Lesson: "An earlier end".
// Test: new_lamp_switches_the_old_one_off_first.
// Start: in which line does the old lamp go off?
pub fn new_lamp(old: Machine) -> Machine {
    let new = machine::start("spare");
    drop(old);
    new
}

// ex-3: what a function hands back is yours again.
// Lesson: "In and out of a function".
// Test: checked_hands_back_the_same_projector.
// Start: what becomes of the first part of the pair?
pub fn checked(projector: Machine) -> (Machine, u32) {
    let pair = machine::check(projector);
    drop(pair.0);
    (machine::start("projector"), pair.1)
}

// ex-4: the parts of a pair can have owners of their own.
// Lesson: "In and out of a function".
// Test: sorted_out_switches_the_first_one_off.
// Start: which part leaves the function?
pub fn sorted_out(pair: (Machine, Machine)) -> Machine {
    machine::sweep();
    pair.0
}
